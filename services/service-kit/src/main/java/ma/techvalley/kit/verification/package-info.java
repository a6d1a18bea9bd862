/** Proves that the journal is what was written. */
@NullMarked
package ma.techvalley.kit.verification;

import org.jspecify.annotations.NullMarked;
