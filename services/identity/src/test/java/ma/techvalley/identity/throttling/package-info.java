/** Waiting, by a clock that moves. */
@NullMarked
package ma.techvalley.identity.throttling;

import org.jspecify.annotations.NullMarked;
