/** R3: reads while events arrive. */
@NullMarked
package ma.techvalley.bench.ingest;

import org.jspecify.annotations.NullMarked;
