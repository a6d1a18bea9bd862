/** The service's ordered, append-only, hash-chained history. */
@NullMarked
package ma.techvalley.kit.journal;

import org.jspecify.annotations.NullMarked;
