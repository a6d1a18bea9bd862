package ma.techvalley.compliance.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/** The days and moments that can mean something here. */
public final class Era {
    /** Of the year of law 09-08. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 1);
    /** Far beyond any filing, and within what dates can hold. */
    public static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

    private static final Instant FIRST = FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LAST = LAST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();

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

    /** @throws Refusal 400, naming the parameter, for a moment before the law or after now */
    public static void requirePast(String name, Instant moment, Instant now) {
        if (moment.isBefore(FIRST) || moment.isAfter(now)) {
            throw Refusal.invalid(name, "range", "Has to be from 2009, the year of the law, to now.");
        }
    }
}
