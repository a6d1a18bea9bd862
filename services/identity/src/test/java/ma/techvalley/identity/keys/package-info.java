/** Rotation by a clock that moves. */
@NullMarked
package ma.techvalley.identity.keys;

import org.jspecify.annotations.NullMarked;
