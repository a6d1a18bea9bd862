@NullMarked
package ma.techvalley.bench.ingest;

import org.jspecify.annotations.NullMarked;
