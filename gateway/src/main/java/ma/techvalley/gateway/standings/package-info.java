/** How companies stand with the CNDP under law 09-08, as compliance tells it. */
@NullMarked
package ma.techvalley.gateway.standings;

import org.jspecify.annotations.NullMarked;
