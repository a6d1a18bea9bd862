@NullMarked
package ma.techvalley.bench.search;

import org.jspecify.annotations.NullMarked;
