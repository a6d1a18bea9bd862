/** Breaks a rule of the architecture on purpose. */
@NullMarked
package planted.techvalley.gateway.changes;

import org.jspecify.annotations.NullMarked;
