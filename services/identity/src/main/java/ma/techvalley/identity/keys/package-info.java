/** The keys that sign tokens, and their rotation. */
@NullMarked
package ma.techvalley.identity.keys;

import org.jspecify.annotations.NullMarked;
