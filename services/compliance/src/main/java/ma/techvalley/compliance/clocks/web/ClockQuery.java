package ma.techvalley.compliance.clocks.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ma.techvalley.compliance.law.Era;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * When a clock starts.
 *
 * @param from a moment since 2009, the year of the law; now, where it is absent
 */
record ClockQuery(@Nullable Instant from) {
    Instant start(Clock clock) {
        if (from == null) {
            return clock.instant();
        }
        List<Violation> violations = Era.violations(Map.of("from", from));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return from;
    }
}
