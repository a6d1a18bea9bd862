package ma.techvalley.compliance.clocks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.compliance.law.Dated;
import org.jspecify.annotations.Nullable;

/**
 * How long a clock runs.
 *
 * @param length in units
 * @param since the first day on which this holds; absent if since the law
 * @param reminder how long before the end somebody is reminded
 * @param text which says so
 */
public record Term(
        LegalClock clock, int length, Unit unit, @Nullable LocalDate since, Duration reminder, String text)
        implements Dated<LegalClock> {

    /** What a length is counted in. */
    public enum Unit {
        /** Of sixty minutes that pass, whatever the clocks on the walls do. */
        HOURS,
        /** All of them, whether or not anybody works. */
        DAYS,
        /** To the day of the same number, or to the month's last. */
        MONTHS,
        /** Those on which the State's offices are open. */
        WORKING_DAYS
    }

    public Term {
        if (length < 1) {
            throw new IllegalArgumentException(clock + " has to last, but has " + length);
        }
        if (reminder.isNegative()) {
            throw new IllegalArgumentException(clock + " would remind of its end after it");
        }
    }

    /** @param cells of a line {@code clock;length;unit;since;reminder;text} */
    static Term of(List<String> cells) {
        return new Term(
                LegalClock.valueOf(cells.getFirst()),
                Integer.parseInt(cells.get(1)),
                Unit.valueOf(cells.get(2)),
                cells.get(3).isEmpty() ? null : LocalDate.parse(cells.get(3)),
                Duration.parse(cells.get(4)),
                cells.get(5));
    }

    @Override
    public LegalClock about() {
        return clock;
    }
}
