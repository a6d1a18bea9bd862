/** Clients that share the cores with what they ask, so they do as little as they can. */
@NullMarked
package ma.techvalley.bench.load;

import org.jspecify.annotations.NullMarked;
