@NullMarked
package ma.techvalley.bench.start;

import org.jspecify.annotations.NullMarked;
