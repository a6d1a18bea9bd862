package ma.techvalley.jobs.reports;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import ma.techvalley.kit.problem.Violation;

/**
 * Which months can be reported. A report is about a month's last day, so a month that is not over is refused as a future one:
 * the current month too, until it ends in Morocco, whose offset from UTC changes around Ramadan.
 */
public final class ReportingMonth {
    /** The year of the first offshoring circular (7 May 2007); nobody has a site in a zone before it. */
    public static final YearMonth FIRST = YearMonth.of(2007, 1);

    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    private ReportingMonth() {}

    /** The last month that is over. */
    public static YearMonth newest(Instant now) {
        return YearMonth.from(now.atZone(MOROCCO)).minusMonths(1);
    }

    /** What is wrong with reporting that month now. */
    public static List<Violation> violations(YearMonth month, Instant now) {
        if (month.isAfter(newest(now))) {
            return List.of(new Violation(
                    "/month",
                    "future",
                    "A report is about the last day of its month; %s is not over. The newest month you can report is %s."
                            .formatted(month, newest(now))));
        }
        return month.isBefore(FIRST)
                ? List.of(new Violation("/month", "minimum", "The first month that can be reported is " + FIRST + "."))
                : List.of();
    }
}
