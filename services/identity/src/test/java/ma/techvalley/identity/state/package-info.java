/** The directory. */
@NullMarked
package ma.techvalley.identity.state;

import org.jspecify.annotations.NullMarked;
