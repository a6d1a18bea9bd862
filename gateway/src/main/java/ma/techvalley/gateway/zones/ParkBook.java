package ma.techvalley.gateway.zones;

import java.time.Instant;
import java.util.TreeMap;
import ma.techvalley.contracts.zones.ParkState;
import org.jspecify.annotations.Nullable;

/** The parks as the applier keeps them. */
public final class ParkBook {
    private final TreeMap<String, Park> parks = new TreeMap<>();
    private Parks published = Parks.NONE;
    private boolean changed;

    /** For those who never ask as of a moment. */
    public Park put(ParkState state, long version) {
        return put(state, version, Instant.EPOCH);
    }

    /** @param at moment of the event */
    public Park put(ParkState state, long version, Instant at) {
        Park park = Park.of(state, version, at);
        parks.put(state.code(), park);
        changed = true;
        return park;
    }

    /** Null while the park's own event has not arrived; spaces may come first. */
    public @Nullable Park get(String code) {
        return parks.get(code);
    }

    /** What readers may see from now on. */
    public Parks publish() {
        if (changed) {
            published = new Parks(new TreeMap<>(parks));
            changed = false;
        }
        return published;
    }
}
