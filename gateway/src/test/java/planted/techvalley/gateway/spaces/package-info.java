/** Breaks a rule of the architecture on purpose. */
@NullMarked
package planted.techvalley.gateway.spaces;

import org.jspecify.annotations.NullMarked;
