/** Companies: who they are, how they stand, and where they sit. */
@NullMarked
package ma.techvalley.registry;

import org.jspecify.annotations.NullMarked;
