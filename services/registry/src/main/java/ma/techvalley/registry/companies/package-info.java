/** A company from its registration to its striking off, and the sites that leases give it. */
@NullMarked
package ma.techvalley.registry.companies;

import org.jspecify.annotations.NullMarked;
