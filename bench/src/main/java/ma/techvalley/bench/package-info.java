/** Measures a running platform from outside, as its users meet it. */
@NullMarked
package ma.techvalley.bench;

import org.jspecify.annotations.NullMarked;
