package ma.techvalley.gateway.spaces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.techvalley.gateway.zones.Park;
import org.jspecify.annotations.Nullable;

/** Numbers parks and regions in the order they are met, so that a search compares and counts small integers. */
final class Places {
    /** The region of a space whose park has not arrived yet. */
    static final int NOWHERE = 0;

    private final Map<String, Integer> parks = new HashMap<>();
    private final Map<String, Integer> regions = new HashMap<>(Map.of("", NOWHERE));
    private final List<String> parkCodes = new ArrayList<>();
    private final List<String> parkWords = new ArrayList<>();
    private final List<String> regionCodes = new ArrayList<>(List.of(""));
    private @Nullable Names current;

    int park(String code) {
        return parks.computeIfAbsent(code, added -> {
            current = null;
            parkCodes.add(added);
            parkWords.add("");
            return parkCodes.size() - 1;
        });
    }

    int region(@Nullable Park park) {
        return park == null
                ? NOWHERE
                : regions.computeIfAbsent(park.state().region(), added -> {
                    current = null;
                    regionCodes.add(added);
                    return regionCodes.size() - 1;
                });
    }

    void describe(Park park) {
        parkWords.set(park(park.state().code()), park.words());
        current = null;
    }

    /** The same object as long as nothing is added or described anew. */
    Names names() {
        Names names = current;
        if (names == null) {
            names = new Names(
                    parkCodes.toArray(String[]::new),
                    parkWords.toArray(String[]::new),
                    regionCodes.toArray(String[]::new));
            current = names;
        }
        return names;
    }

    /** What the numbers mean, at one moment. */
    record Names(String[] parkCodes, String[] parkWords, String[] regionCodes) {}
}
