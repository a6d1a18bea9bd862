@NullMarked
package ma.techvalley.bench.data;

import org.jspecify.annotations.NullMarked;
