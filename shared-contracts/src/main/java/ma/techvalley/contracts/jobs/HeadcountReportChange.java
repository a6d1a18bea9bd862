package ma.techvalley.contracts.jobs;

import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventName;

/** What happens to a headcount report. */
public sealed interface HeadcountReportChange extends Change {

    /** The first report for a site and month arrived. */
    @EventName("ma.techvalley.jobs.headcount-report.submitted.v1")
    record Submitted() implements HeadcountReportChange {}

    /** A later revision supersedes the earlier ones and says why. */
    @EventName("ma.techvalley.jobs.headcount-report.revised.v1")
    record Revised(int revision, String reason) implements HeadcountReportChange {}
}
