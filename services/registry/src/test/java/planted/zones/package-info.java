/** Stands for another service. */
@NullMarked
package planted.zones;

import org.jspecify.annotations.NullMarked;
