/** Breaks each rule about cryptography once. */
@NullMarked
package planted.standalone;

import org.jspecify.annotations.NullMarked;
