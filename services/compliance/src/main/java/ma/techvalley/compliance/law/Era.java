package ma.techvalley.compliance.law;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ma.techvalley.kit.problem.Violation;

/** The moments that can mean something here. */
public final class Era {
    /** The year of law 09-08. */
    private static final Instant FIRST = Instant.parse("2009-01-01T00:00:00Z");
    /** Far beyond any filing, and within what dates can hold. */
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Era() {}

    /** Those that cannot. @param moments by the names of their parameters */
    public static List<Violation> violations(Map<String, Instant> moments) {
        return moments.entrySet().stream()
                .filter(moment ->
                        moment.getValue().isBefore(FIRST) || moment.getValue().isAfter(LAST))
                .map(moment ->
                        new Violation(moment.getKey(), "range", "Has to be from 2009, the year of the law, to 2200."))
                .toList();
    }
}
