/** One API for investors: reads from memory, everything else routed to its service. */
@NullMarked
package ma.techvalley.gateway;

import org.jspecify.annotations.NullMarked;
