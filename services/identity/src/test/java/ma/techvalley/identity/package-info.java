/** The configuration of the service as a whole. */
@NullMarked
package ma.techvalley.identity;

import org.jspecify.annotations.NullMarked;
