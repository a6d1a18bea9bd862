/** Reading other services' events: once in effect, in order, never skipped silently. */
@NullMarked
package ma.techvalley.kit.inbox;

import org.jspecify.annotations.NullMarked;
