package ma.techvalley.jobs.reports;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/**
 * What a company reports.
 *
 * @param company ICE
 * @param site {@code <ice>-<park>}
 */
public record Submission(String company, String site, YearMonth month, Headcount headcount) {

    /** The report's id, which makes it the only one for its company, site and month: a site's id begins with its company's. */
    public String id() {
        return site + "-" + month;
    }

    /** @throws Refusal 400 with every rule that the content breaks by itself */
    void requireValid(Instant now) {
        List<Violation> violations = new ArrayList<>(ReportingMonth.violations(month, now));
        violations.addAll(HeadcountRules.violations(headcount));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
