@NullMarked
package ma.techvalley.bench.running;

import org.jspecify.annotations.NullMarked;
