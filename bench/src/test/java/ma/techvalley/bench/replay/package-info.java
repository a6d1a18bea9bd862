@NullMarked
package ma.techvalley.bench.replay;

import org.jspecify.annotations.NullMarked;
