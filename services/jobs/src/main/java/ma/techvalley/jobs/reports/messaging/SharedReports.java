package ma.techvalley.jobs.reports.messaging;

import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.Workplace;

/** How a report looks to other services: only the figures that count. */
public final class SharedReports {
    private SharedReports() {}

    public static HeadcountReportState of(HeadcountReport report) {
        Workplace at = report.workplace();
        return new HeadcountReportState(
                report.id(),
                at.company(),
                at.site(),
                at.park(),
                at.region(),
                report.month(),
                report.current().number(),
                report.current().headcount());
    }
}
