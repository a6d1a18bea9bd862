/** Records of every kind, and what becomes of them. */
@NullMarked
package ma.techvalley.kit.inbox;

import org.jspecify.annotations.NullMarked;
