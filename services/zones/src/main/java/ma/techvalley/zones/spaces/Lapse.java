package ma.techvalley.zones.spaces;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * After how long a hold or a reservation lapses.
 *
 * @param usual where the client does not say
 * @param longest that a client may ask for
 */
public record Lapse(Duration usual, Duration longest) {
    public Lapse {
        if (!usual.isPositive() || usual.compareTo(longest) > 0) {
            throw new IllegalArgumentException("usual has to be positive and at most longest");
        }
    }

    /** When what is made now lapses. @throws Refusal 400 if that is in the past or too far ahead */
    Instant after(Instant now, @Nullable Instant asked) {
        if (asked == null) {
            return now.plus(usual);
        }
        if (!asked.isAfter(now)) {
            throw Refusal.invalid("/expiresAt", "future", "It has to expire in the future.");
        }
        if (asked.isAfter(now.plus(longest))) {
            throw Refusal.invalid("/expiresAt", "maximum", "It has to expire within " + longest.toDays() + " days.");
        }
        return asked.truncatedTo(ChronoUnit.MILLIS);
    }
}
