/** S1 and S2: how long parts of the platform take to start, and how much memory they take. */
@NullMarked
package ma.techvalley.bench.start;

import org.jspecify.annotations.NullMarked;
