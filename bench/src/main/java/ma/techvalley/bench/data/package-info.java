/** What is searched and asked: seeded, so that every contestant and every run has the same. */
@NullMarked
package ma.techvalley.bench.data;

import org.jspecify.annotations.NullMarked;
