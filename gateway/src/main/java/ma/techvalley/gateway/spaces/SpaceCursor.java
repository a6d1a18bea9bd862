package ma.techvalley.gateway.spaces;

import java.util.List;
import ma.techvalley.contracts.zones.OfficeSpaceState;

/**
 * The place of a space in a sorted answer: the value it was sorted by and its place in the default sort. It stays where it
 * is when the space itself changes or goes.
 */
public record SpaceCursor(long value, String park, String building, String floor, String id) {

    static SpaceCursor of(long value, OfficeSpaceState state) {
        return new SpaceCursor(value, state.park(), state.building(), state.floor(), state.id());
    }

    /** Reads what {@link #parts()} wrote. */
    public static SpaceCursor parse(List<String> parts) {
        return new SpaceCursor(Long.parseLong(parts.get(0)), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    /** As it is sealed into an opaque cursor. */
    public List<String> parts() {
        return List.of(Long.toString(value), park, building, floor, id);
    }

    /** Compares the place in the default sort. */
    int compareTo(OfficeSpaceState state) {
        int parks = park.compareTo(state.park());
        int buildings = parks != 0 ? parks : building.compareTo(state.building());
        int floors = buildings != 0 ? buildings : floor.compareTo(state.floor());
        return floors != 0 ? floors : id.compareTo(state.id());
    }
}
