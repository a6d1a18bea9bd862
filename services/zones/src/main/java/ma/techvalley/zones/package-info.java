/** The zones service: parks, office spaces, and who holds, reserves or leases them. */
@NullMarked
package ma.techvalley.zones;

import org.jspecify.annotations.NullMarked;
