/** Companies, their identifiers, sites and standing. */
@NullMarked
package ma.techvalley.contracts.registry;

import org.jspecify.annotations.NullMarked;
