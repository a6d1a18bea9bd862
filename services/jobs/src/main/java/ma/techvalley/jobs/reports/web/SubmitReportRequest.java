package ma.techvalley.jobs.reports.web;

import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import ma.techvalley.contracts.registry.IceNumber;
import ma.techvalley.jobs.reports.ReportingMonth;
import ma.techvalley.jobs.reports.Submission;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.BodyRule;

/**
 * A company's report for one site and month.
 *
 * @param company ICE
 * @param site {@code <ice>-<park>}, as the company's sites show it
 * @param month one that is over, such as 2026-09
 */
record SubmitReportRequest(
        @IceNumber String company,
        @Pattern(regexp = "[0-9]{15}-[a-z0-9-]{1,64}") String site,
        YearMonth month,
        HeadcountRequest headcount) {

    Submission submission() {
        return new Submission(company, site, month, headcount.headcount());
    }

    @BodyRule
    static List<Violation> month(YearMonth month, Clock clock) {
        return ReportingMonth.violations(month, clock.instant());
    }
}
