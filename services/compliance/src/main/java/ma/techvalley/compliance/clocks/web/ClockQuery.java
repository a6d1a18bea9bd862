package ma.techvalley.compliance.clocks.web;

import java.time.Clock;
import java.time.Instant;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * When a clock starts.
 *
 * @param from a moment since 2009, the year of the law; now, where it is absent
 */
record ClockQuery(@Nullable Instant from) {
    private static final Instant LAW = Instant.parse("2009-01-01T00:00:00Z");
    /** Far beyond any filing, and within what dates can hold. */
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    Instant start(Clock clock) {
        if (from == null) {
            return clock.instant();
        }
        if (from.isBefore(LAW) || from.isAfter(LATEST)) {
            throw Refusal.invalid("from", "range", "Has to be from 2009, the year of the law, to 2200.");
        }
        return from;
    }
}
