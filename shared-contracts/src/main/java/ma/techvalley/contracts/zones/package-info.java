/** Parks, office spaces and who holds, reserves or leases them. */
@NullMarked
package ma.techvalley.contracts.zones;

import org.jspecify.annotations.NullMarked;
