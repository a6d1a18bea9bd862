/** How everything is measured: rounds in rotated order, CPU of processes, ratios within a round, and what is written of it. */
@NullMarked
package ma.techvalley.bench.harness;

import org.jspecify.annotations.NullMarked;
