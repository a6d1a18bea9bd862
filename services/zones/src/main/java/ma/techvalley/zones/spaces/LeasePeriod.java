package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.problem.Refusal;
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

    /** The same period. @throws Refusal 400 if no lease could be signed for it now */
    LeasePeriod signable(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, MOROCCO);
        List<Violation> violations = new ArrayList<>();
        if (startsOn.isAfter(today.plusYears(YEARS_AHEAD))) {
            violations.add(new Violation(
                    "/startsOn", "maximum", "A lease starts at most " + YEARS_AHEAD + " years from now."));
        }
        if (endsOn != null && !endsOn.isAfter(startsOn)) {
            violations.add(new Violation("/endsOn", "after-start", "A lease ends after the day it starts on."));
        } else if (endsOn != null && endsOn.isBefore(today)) {
            violations.add(new Violation("/endsOn", "future", "The last day of this lease has passed."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return this;
    }
}
