package ma.techvalley.gateway.spaces;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.techvalley.gateway.zones.Park;
import org.jspecify.annotations.Nullable;

/**
 * Makes a table of then out of one of now. Rows that are the same are shared, and so are blocks in which all are; of the parks' tenants
 * the table knows nothing.
 */
final class Undoing {
    private final SpaceTable now;
    private final Former former;
    private final LocalDate day;
    private final Places places = new Places();
    private final Map<String, Park> parks = new HashMap<>();
    /** Codes of parks that were others then. */
    private final Set<String> others = new HashSet<>();

    private final BlockChange change;

    private Undoing(SpaceTable now, Former former, LocalDate day) {
        this.now = now;
        this.former = former;
        this.day = day;
        this.change = new BlockChange(now.blocks);
    }

    static SpaceTable of(SpaceTable now, Former former, LocalDate day) {
        return new Undoing(now, former, day).table();
    }

    private SpaceTable table() {
        for (Place place : now.index.places()) {
            // The same numbers as now, or no row could be shared.
            places.park(place.code());
            Optional<Park> present = Optional.ofNullable(place.park());
            Optional<Park> then = former.parks.getOrDefault(place.code(), present);
            if (!then.equals(present)) {
                others.add(place.code());
            }
            was(place.code(), then);
        }
        former.parks.forEach(this::was);
        Map<String, Optional<Facts>> unseen = new HashMap<>(former.spaces);
        now.stream().forEach(row -> {
            undo(row, former.spaces.get(row.id()));
            unseen.remove(row.id());
        });
        unseen.values().forEach(facts -> facts.ifPresent(each -> change.put(null, row(each))));
        return now.then(change.blocks(), places.index());
    }

    private void was(String code, Optional<Park> then) {
        then.ifPresent(park -> {
            parks.put(code, park);
            places.describe(park);
        });
    }

    private void undo(SpaceRow row, @Nullable Optional<Facts> then) {
        if (then == null || then.isPresent() && then.get() == row.facts) {
            if (others.contains(row.parkCode()) || !row.isSameOn(day)) {
                change.put(row, row(row.facts));
            }
        } else if (then.isPresent()) {
            change.put(row, row(then.get()));
        } else {
            change.remove(row);
        }
    }

    private SpaceRow row(Facts facts) {
        return new SpaceRow(facts, places, parks.get(facts.state().park()), day);
    }
}
