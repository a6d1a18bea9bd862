/** W4: from a write's acknowledgement to its effect in the search. */
@NullMarked
package ma.techvalley.bench.visible;

import org.jspecify.annotations.NullMarked;
