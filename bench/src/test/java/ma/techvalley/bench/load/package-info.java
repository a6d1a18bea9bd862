@NullMarked
package ma.techvalley.bench.load;

import org.jspecify.annotations.NullMarked;
