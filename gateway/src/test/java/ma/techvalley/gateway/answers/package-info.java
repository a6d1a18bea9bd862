/** Tests of this package. */
@NullMarked
package ma.techvalley.gateway.answers;

import org.jspecify.annotations.NullMarked;
