/** Measures the platform against floors and peers. */
@NullMarked
package ma.techvalley.bench;

import org.jspecify.annotations.NullMarked;
