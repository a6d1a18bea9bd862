package ma.techvalley.gateway.spaces;

import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.geo.Point;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.gateway.zones.Park;
import org.jspecify.annotations.Nullable;

/**
 * A park as its spaces know it.
 *
 * @param park null while its own event has not arrived
 */
record Place(String code, @Nullable Park park, Tenants tenants) {
    /** Null where nobody has said where it is. */
    @Nullable
    Point point() {
        ParkState.GeoPoint location = park == null ? null : park.state().location();
        return location == null
                ? null
                : new Point(
                        location.latitude().doubleValue(), location.longitude().doubleValue());
    }

    /** Folded names of the park and its city. */
    String words() {
        return park == null ? "" : park.words();
    }
}
