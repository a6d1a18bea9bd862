@NullMarked
package ma.techvalley.bench.harness;

import org.jspecify.annotations.NullMarked;
