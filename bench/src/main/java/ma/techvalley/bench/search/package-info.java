/** R1: the search in memory, beside a hand-written kernel and what users would pick instead, each in a process of its own. */
@NullMarked
package ma.techvalley.bench.search;

import org.jspecify.annotations.NullMarked;
