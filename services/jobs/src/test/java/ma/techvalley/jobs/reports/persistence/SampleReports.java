package ma.techvalley.jobs.reports.persistence;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.Headcounts;
import ma.techvalley.jobs.reports.Revision;
import ma.techvalley.jobs.reports.Workplace;

/** Reports for tests of lists. */
final class SampleReports {
    private SampleReports() {}

    static HeadcountReport of(String company, String park, YearMonth month) {
        String site = company + "-" + park;
        return new HeadcountReport(
                site + "-" + month,
                new Workplace(company, site, park, "MA-06"),
                month,
                List.of(new Revision(1, Instant.EPOCH, null, Headcounts.of(10))));
    }
}
