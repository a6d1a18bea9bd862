/** Stands for another service. */
@NullMarked
package planted.techvalley.registry;

import org.jspecify.annotations.NullMarked;
