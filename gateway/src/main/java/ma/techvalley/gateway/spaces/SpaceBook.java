package ma.techvalley.gateway.spaces;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.gateway.zones.Park;
import ma.techvalley.gateway.zones.ParkBook;

/** The spaces as the applier keeps them: rows that changed since the last publication wait here. */
public final class SpaceBook {
    private final ParkBook parks;
    private final Places places = new Places();
    private final Map<String, Facts> known = new HashMap<>();
    private final Map<String, Facts> changed = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;
    private SpaceTable published = SpaceTable.empty();
    private boolean describedPark;

    public SpaceBook(ParkBook parks) {
        this.parks = parks;
    }

    public void put(OfficeSpaceState state, long version) {
        Facts facts = Facts.of(state, version);
        known.put(state.id(), facts);
        changed.put(state.id(), facts);
    }

    /** A park's names are in the JSON of its spaces. */
    public void described(Park park) {
        places.describe(park);
        describedPark = true;
        known.values().stream()
                .filter(facts -> facts.state().park().equals(park.state().code()))
                .forEach(facts -> changed.put(facts.state().id(), facts));
    }

    /** What readers may see from now on; another day means other rents, so all is encoded again. */
    public SpaceTable publish(LocalDate today) {
        if (!today.equals(day)) {
            changed.putAll(known);
            day = today;
        }
        if (!changed.isEmpty() || describedPark) {
            SpaceRow[] rows = changed.values().stream().map(this::row).toArray(SpaceRow[]::new);
            published = published.with(rows, places.names());
            changed.clear();
            describedPark = false;
        }
        return published;
    }

    private SpaceRow row(Facts facts) {
        return new SpaceRow(facts, places, parks.get(facts.state().park()), day);
    }
}
