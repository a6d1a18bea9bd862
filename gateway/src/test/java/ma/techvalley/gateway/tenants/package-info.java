/** Tests of this package. */
@NullMarked
package ma.techvalley.gateway.tenants;

import org.jspecify.annotations.NullMarked;
