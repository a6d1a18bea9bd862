/** What a running platform does, as its users meet it. */
@NullMarked
package ma.techvalley.bench.running;

import org.jspecify.annotations.NullMarked;
