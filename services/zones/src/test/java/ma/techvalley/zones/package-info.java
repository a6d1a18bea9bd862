/** The shape of the service as a whole. */
@NullMarked
package ma.techvalley.zones;

import org.jspecify.annotations.NullMarked;
