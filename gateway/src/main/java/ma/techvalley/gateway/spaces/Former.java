package ma.techvalley.gateway.spaces;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.zones.Park;

/** What spaces and parks that changed after a moment were at the moment: empty for what was not there yet. Filled by one thread, then only read. */
public final class Former {
    final Map<String, Optional<Facts>> spaces = new HashMap<>();
    final Map<String, Optional<Park>> parks = new HashMap<>();

    /**
     * An aggregate was like that; what is neither a space nor a park is left out.
     *
     * @throws ma.techvalley.contracts.MalformedEvent for figures that the memory would not take either
     */
    public void was(State state, long version, Instant at) {
        switch (state) {
            case OfficeSpaceState space -> spaces.put(space.id(), Optional.of(Facts.of(space, version, at)));
            case ParkState park -> parks.put(park.code(), Optional.of(Park.of(park, version, at)));
            default -> {}
        }
    }

    /** There was none of that id, whatever it is now: codes of parks are no ids of spaces. */
    public void wasNot(String id) {
        spaces.put(id, Optional.empty());
        parks.put(id, Optional.empty());
    }

    /** One change back; they come from the newest to the oldest. */
    void undo(Past.Replaced change, Instant moment) {
        switch (change) {
            case Past.OfSpace(var before, var after) ->
                undo(
                        spaces,
                        after.state().id(),
                        after,
                        Optional.ofNullable(isYounger(change, moment) ? before : after));
            case Past.OfPark(var before, var after) ->
                undo(
                        parks,
                        after.state().code(),
                        after,
                        Optional.ofNullable(isYounger(change, moment) ? before : after));
        }
    }

    /** Only if nothing of it was looked at yet, or it was undone exactly down to that version: it stays at the first that is old enough. */
    private static <T> void undo(Map<String, Optional<T>> undone, String id, T version, Optional<T> then) {
        Optional<T> left = undone.get(id);
        if (left == null || left.isPresent() && left.get() == version) {
            undone.put(id, then);
        }
    }

    private static boolean isYounger(Past.Replaced change, Instant moment) {
        return change.at().isAfter(moment);
    }
}
