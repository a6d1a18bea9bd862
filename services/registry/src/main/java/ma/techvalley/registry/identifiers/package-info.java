/** Values that name a company, each a record that refuses what cannot be one and says why. */
@NullMarked
package ma.techvalley.registry.identifiers;

import org.jspecify.annotations.NullMarked;
