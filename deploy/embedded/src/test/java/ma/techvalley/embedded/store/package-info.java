/** Parts of the store that need no client. */
@NullMarked
package ma.techvalley.embedded.store;

import org.jspecify.annotations.NullMarked;
