package ma.techvalley.jobs.reports.persistence;

import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.HeadcountReports;

class InMemoryHeadcountReportsPortTest extends HeadcountReportsPortTest {
    private final InMemoryHeadcountReports reports = new InMemoryHeadcountReports();

    @Override
    HeadcountReports reports() {
        return reports;
    }

    @Override
    void store(HeadcountReport report) {
        reports.add(report);
    }
}
