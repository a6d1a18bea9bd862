@NullMarked
package ma.techvalley.bench.visible;

import org.jspecify.annotations.NullMarked;
