/** Tests of this package. */
@NullMarked
package ma.techvalley.gateway.memory;

import org.jspecify.annotations.NullMarked;
