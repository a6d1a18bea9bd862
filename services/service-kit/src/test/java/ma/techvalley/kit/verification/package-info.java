/** Journals that somebody meddled with. */
@NullMarked
package ma.techvalley.kit.verification;

import org.jspecify.annotations.NullMarked;
