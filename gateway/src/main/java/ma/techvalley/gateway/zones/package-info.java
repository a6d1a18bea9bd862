/** Parks as investors see them, with the totals of their spaces, companies and jobs. */
@NullMarked
package ma.techvalley.gateway.zones;

import org.jspecify.annotations.NullMarked;
