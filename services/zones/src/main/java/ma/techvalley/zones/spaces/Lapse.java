package ma.techvalley.zones.spaces;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ma.techvalley.kit.problem.Violation;
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
        SpaceProblems.requireNone(violations(now, asked));
        return asked == null ? now.plus(usual) : asked.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What is wrong with lapsing then. */
    List<Violation> violations(Instant now, @Nullable Instant asked) {
        if (asked == null) {
            return List.of();
        }
        if (!asked.isAfter(now)) {
            return broken("future", "It has to expire in the future.");
        }
        return asked.isAfter(now.plus(longest))
                ? broken("maximum", "It has to expire within " + longest.toDays() + " days.")
                : List.of();
    }

    private static List<Violation> broken(String rule, String detail) {
        return List.of(new Violation("/expiresAt", rule, detail));
    }
}
