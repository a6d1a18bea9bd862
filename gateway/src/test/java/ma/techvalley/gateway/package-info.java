/** The whole gateway over real HTTP, on topics of a real broker. */
@NullMarked
package ma.techvalley.gateway;

import org.jspecify.annotations.NullMarked;
