/** Breaks the rules of a persistence package. */
@NullMarked
package planted.techvalley.zones.spaces.persistence;

import org.jspecify.annotations.NullMarked;
