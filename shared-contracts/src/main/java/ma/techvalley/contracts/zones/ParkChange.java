package ma.techvalley.contracts.zones;

import java.util.List;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventName;

/** What happens to a park. */
public sealed interface ParkChange extends Change {

    /** A park was entered for the first time. */
    @EventName("ma.techvalley.zones.park.registered.v1")
    record Registered() implements ParkChange {}

    /**
     * The description of a park was changed.
     *
     * @param fields the names of the fields that were given new values
     */
    @EventName("ma.techvalley.zones.park.described.v1")
    record Described(List<String> fields) implements ParkChange {}
}
