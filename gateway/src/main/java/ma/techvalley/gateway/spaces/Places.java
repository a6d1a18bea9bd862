package ma.techvalley.gateway.spaces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.gateway.zones.Park;
import org.jspecify.annotations.Nullable;

/** Numbers the parks in the order they are met, so that a search looks at each of them once. */
final class Places {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private Map<String, Tenants> tenants = Map.of();
    private @Nullable PlaceIndex published;

    int park(String code) {
        return numbers.computeIfAbsent(code, added -> {
            places.add(new Place(added, null, tenants.getOrDefault(added, Tenants.NONE)));
            published = null;
            return places.size() - 1;
        });
    }

    /** Returns what was known of it before. */
    @Nullable
    Park describe(Park park) {
        String code = park.state().code();
        Place before = places.set(park(code), new Place(code, park, tenants.getOrDefault(code, Tenants.NONE)));
        published = null;
        return before.park();
    }

    /**
     * By code of the park; the same object as long as nothing changed.
     *
     * @return the parks that have other tenants than before
     */
    Set<String> inhabit(Map<String, Tenants> changed) {
        if (tenants == changed) {
            return Set.of();
        }
        tenants = changed;
        Set<String> others = new HashSet<>();
        places.replaceAll(place -> {
            Tenants now = changed.getOrDefault(place.code(), Tenants.NONE);
            if (now.equals(place.tenants())) {
                return place;
            }
            others.add(place.code());
            return new Place(place.code(), place.park(), now);
        });
        published = others.isEmpty() ? published : null;
        return others;
    }

    /** What the numbers mean now; the same object as long as nothing changed. */
    PlaceIndex index() {
        PlaceIndex index = published == null ? PlaceIndex.of(places) : published;
        published = index;
        return index;
    }
}
