/** What changed, as it happens: a bounded memory of public changes and the streams that follow it. */
@NullMarked
package ma.techvalley.gateway.changes;

import org.jspecify.annotations.NullMarked;
