package ma.techvalley.jobs.reports;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to list; what is absent does not restrict.
 *
 * @param company ICE
 * @param from first month
 * @param to last month
 */
public record ReportSearch(
        @Nullable String company,
        @Nullable String site,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {}
