package ma.techvalley.kit.web.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.techvalley.kit.problem.Violation;

/** The rules a body breaks, in the order they were found, each once, and no more of them than a person will read. */
final class Broken {
    private static final int MOST = 100;

    private final Map<String, Violation> byPlaceAndRule = new LinkedHashMap<>();
    private final boolean besideOthers;

    /** @param besideOthers whether something else of the request is broken already */
    Broken(boolean besideOthers) {
        this.besideOthers = besideOthers;
    }

    void add(String pointer, String rule, String detail) {
        if (!isFull()) {
            byPlaceAndRule.putIfAbsent(pointer + " " + rule, new Violation(pointer, rule, detail));
        }
    }

    boolean at(String pointer) {
        return byPlaceAndRule.values().stream()
                .anyMatch(violation -> violation.pointer().equals(pointer));
    }

    /** At that place or at any place inside it. */
    boolean within(String pointer) {
        return byPlaceAndRule.values().stream()
                .map(Violation::pointer)
                .anyMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
    }

    /** More than that nobody reads, so there is no use in looking for it. */
    boolean isFull() {
        return byPlaceAndRule.size() >= MOST;
    }

    /** Whether the request is refused, for whatever reason. */
    boolean isRefused() {
        return besideOthers || !isEmpty();
    }

    boolean isEmpty() {
        return byPlaceAndRule.isEmpty();
    }

    List<Violation> list() {
        return List.copyOf(byPlaceAndRule.values());
    }
}
