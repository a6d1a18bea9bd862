package ma.techvalley.jobs.reports;

import java.util.Optional;

/** All reports, in the order of {@link ReportPosition}. */
public interface HeadcountReports {
    /** At most {@code limit} reports that match and come after a position, or from the start. */
    ReportPage page(ReportSearch search, Optional<ReportPosition> after, int limit);
}
