/** Breaks the rules on purpose, to prove that they can fail. */
@NullMarked
package planted.kit.words;

import org.jspecify.annotations.NullMarked;
