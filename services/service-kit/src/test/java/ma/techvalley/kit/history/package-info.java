/** Histories of a real store, compared with what was written. */
@NullMarked
package ma.techvalley.kit.history;

import org.jspecify.annotations.NullMarked;
