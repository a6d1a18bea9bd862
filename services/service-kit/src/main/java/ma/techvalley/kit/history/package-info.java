/** What a journal says of a moment, for the one other part of the platform that answers questions about it. */
@NullMarked
package ma.techvalley.kit.history;

import org.jspecify.annotations.NullMarked;
