/** Names the chain a request belongs to, in logs, answers and the events that follow. */
@NullMarked
package ma.techvalley.kit.web.trace;

import org.jspecify.annotations.NullMarked;
