/** Breaks a rule of the architecture on purpose. */
@NullMarked
package planted.techvalley.gateway.memory;

import org.jspecify.annotations.NullMarked;
