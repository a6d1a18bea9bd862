/** Streams of changes, without HTTP. */
@NullMarked
package ma.techvalley.gateway.changes;

import org.jspecify.annotations.NullMarked;
