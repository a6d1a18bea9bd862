package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The days of a lease, as Morocco's calendar counts them.
 *
 * @param startsOn first day
 * @param endsOn last day; absent for leases without an end
 */
public record LeasePeriod(LocalDate startsOn, @Nullable LocalDate endsOn) {
    /** Contracts are not signed further ahead; later starts are slips of the pen. */
    static final int YEARS_AHEAD = 5;

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    /** The moment after its last day. */
    Optional<Instant> end() {
        return Optional.ofNullable(endsOn)
                .map(last -> last.plusDays(1).atStartOfDay(MOROCCO).toInstant());
    }

    /** Why no lease can be signed for it now, if so. */
    List<Violation> violations(Instant now) {
        return Stream.of(ofStart(startsOn, now), ofOrder(startsOn, endsOn), ofEnd(endsOn, now))
                .flatMap(List::stream)
                .toList();
    }

    /** What is wrong with a first day, whatever the last one. */
    public static List<Violation> ofStart(LocalDate startsOn, Instant now) {
        return startsOn.isAfter(today(now).plusYears(YEARS_AHEAD))
                ? broken("/startsOn", "maximum", "A lease starts at most " + YEARS_AHEAD + " years from now.")
                : List.of();
    }

    /** What is wrong with a last day, whatever the first one. */
    public static List<Violation> ofEnd(@Nullable LocalDate endsOn, Instant now) {
        return endsOn != null && endsOn.isBefore(today(now))
                ? broken("/endsOn", "future", "The last day of this lease has passed.")
                : List.of();
    }

    /** What is wrong with the two together, whenever it is. */
    public static List<Violation> ofOrder(LocalDate startsOn, @Nullable LocalDate endsOn) {
        return endsOn != null && !endsOn.isAfter(startsOn)
                ? broken("/endsOn", "after-start", "A lease ends after the day it starts on.")
                : List.of();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, MOROCCO);
    }

    private static List<Violation> broken(String pointer, String rule, String detail) {
        return List.of(new Violation(pointer, rule, detail));
    }
}
