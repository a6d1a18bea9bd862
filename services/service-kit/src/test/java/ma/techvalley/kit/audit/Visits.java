package ma.techvalley.kit.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Visits for tests. */
final class Visits {
    private Visits() {}

    static Visit of(int n) {
        return new Visit(
                Instant.parse("2026-03-31T08:30:00.123Z").plusSeconds(n),
                new Sender("u-" + n, List.of("auditor"), "203.0.113.9", "127.0.0.1"),
                new Target("GET", "/shelf/{id}", Map.of("id", "n-" + n)),
                200,
                "c-" + n);
    }
}
