package ma.techvalley.jobs.reports.web;

import java.time.YearMonth;
import java.util.List;
import ma.techvalley.jobs.reports.HeadcountReport;

/**
 * A report with everything that was ever reported in it.
 *
 * @param revision number of the one that counts, the last
 * @param revisions oldest first
 */
record ReportDetailsResponse(
        String id,
        String company,
        String site,
        String park,
        String region,
        YearMonth month,
        int revision,
        List<RevisionResponse> revisions) {

    static ReportDetailsResponse of(HeadcountReport report) {
        return new ReportDetailsResponse(
                report.id(),
                report.workplace().company(),
                report.workplace().site(),
                report.workplace().park(),
                report.workplace().region(),
                report.month(),
                report.current().number(),
                report.revisions().stream().map(RevisionResponse::of).toList());
    }
}
