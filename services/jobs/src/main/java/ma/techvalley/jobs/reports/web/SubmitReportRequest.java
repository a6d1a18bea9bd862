package ma.techvalley.jobs.reports.web;

import jakarta.validation.constraints.Pattern;
import java.time.YearMonth;
import ma.techvalley.jobs.reports.Submission;

/**
 * A company's report for one site and month.
 *
 * @param company ICE
 * @param site {@code <ice>-<park>}, as the company's sites show it
 * @param month one that is over, such as 2026-09
 */
record SubmitReportRequest(
        @Pattern(regexp = "[0-9]{15}") String company,
        @Pattern(regexp = "[0-9]{15}-[a-z0-9-]{1,64}") String site,
        YearMonth month,
        HeadcountRequest headcount) {

    Submission submission() {
        return new Submission(company, site, month, headcount.headcount());
    }
}
