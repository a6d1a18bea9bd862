/** What a company is known by. */
@NullMarked
package ma.techvalley.contracts.registry;

import org.jspecify.annotations.NullMarked;
