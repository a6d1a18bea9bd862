package ma.techvalley.jobs.reports.web;

import java.time.YearMonth;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.jobs.reports.HeadcountReport;

/**
 * A report with the figures that count.
 *
 * @param revision the newest one, whose figures these are
 */
record ReportResponse(
        String id,
        String company,
        String site,
        String park,
        String region,
        YearMonth month,
        int revision,
        Headcount headcount) {

    static ReportResponse of(HeadcountReportState report) {
        return new ReportResponse(
                report.id(),
                report.company(),
                report.site(),
                report.park(),
                report.region(),
                report.month(),
                report.revision(),
                report.headcount());
    }

    static ReportResponse of(HeadcountReport report) {
        return new ReportResponse(
                report.id(),
                report.workplace().company(),
                report.workplace().site(),
                report.workplace().park(),
                report.workplace().region(),
                report.month(),
                report.current().number(),
                report.current().headcount());
    }
}
