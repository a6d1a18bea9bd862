/** Streams of changes over HTTP. */
@NullMarked
package ma.techvalley.gateway.changes.web;

import org.jspecify.annotations.NullMarked;
