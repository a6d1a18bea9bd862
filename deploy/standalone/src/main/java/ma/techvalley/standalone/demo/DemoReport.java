package ma.techvalley.standalone.demo;

import java.time.YearMonth;
import java.util.List;

/**
 * A site's report for a month.
 *
 * @param revisions usually none
 */
record DemoReport(Submission submission, List<Revision> revisions) {
    /** As POST /headcount-reports takes it. */
    record Submission(String company, String site, YearMonth month, Headcount headcount) {}

    /** As POST /headcount-reports/{id}/revisions takes it. */
    record Revision(String reason, Headcount headcount) {}

    String id() {
        return submission.site + "-" + submission.month;
    }
}
