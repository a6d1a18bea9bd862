/** Breaks a rule of the architecture on purpose. */
@NullMarked
package planted.techvalley.gateway.right;

import org.jspecify.annotations.NullMarked;
