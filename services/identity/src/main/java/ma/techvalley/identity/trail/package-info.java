/** Who signed in, got, refreshed or gave back tokens, or was refused: written before the answer leaves, each line chained to the one before. */
@NullMarked
package ma.techvalley.identity.trail;

import org.jspecify.annotations.NullMarked;
