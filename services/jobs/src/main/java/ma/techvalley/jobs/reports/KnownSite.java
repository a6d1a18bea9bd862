package ma.techvalley.jobs.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A company's presence in a park, as far as reports care.
 *
 * @param opensOn first day
 * @param closesOn last day; absent while it is open-ended
 */
public record KnownSite(
        String id, String park, LocalDate opensOn, @Nullable LocalDate closesOn) {

    /** Whether it is open on any day of the month. */
    boolean isOpenIn(YearMonth month) {
        return !opensOn.isAfter(month.atEndOfMonth()) && (closesOn == null || !closesOn.isBefore(month.atDay(1)));
    }
}
