/** Breaks a rule of the architecture on purpose. */
@NullMarked
package planted.techvalley.gateway.left;

import org.jspecify.annotations.NullMarked;
