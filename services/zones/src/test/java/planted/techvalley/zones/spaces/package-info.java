/** Breaks the rules of a domain package. */
@NullMarked
package planted.techvalley.zones.spaces;

import org.jspecify.annotations.NullMarked;
