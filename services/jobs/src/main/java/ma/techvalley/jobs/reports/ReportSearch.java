package ma.techvalley.jobs.reports;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to list; what is absent does not restrict.
 *
 * @param among ICEs of the only companies whose reports may be seen
 * @param company ICE
 * @param from first month
 * @param to last month
 */
public record ReportSearch(
        Set<String> among,
        @Nullable String company,
        @Nullable String site,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {}
