@NullMarked
package ma.techvalley.bench.platform;

import org.jspecify.annotations.NullMarked;
