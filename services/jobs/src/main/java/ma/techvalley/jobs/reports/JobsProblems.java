package ma.techvalley.jobs.reports;

import java.time.YearMonth;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/** Why a report is refused although its figures agree, each with what to do. */
public final class JobsProblems {
    public static final ProblemType UNKNOWN_COMPANY =
            new ProblemType("unknown-company", 409, "We do not know this company");
    public static final ProblemType COMPANY_STRUCK_OFF =
            new ProblemType("company-struck-off", 409, "The company has left the register");
    public static final ProblemType UNKNOWN_SITE = new ProblemType("unknown-site", 409, "The company has no such site");
    public static final ProblemType SITE_NOT_OPEN =
            new ProblemType("site-not-open", 409, "The site was not open in that month");
    public static final ProblemType TOO_MANY_REVISIONS =
            new ProblemType("too-many-revisions", 409, "The report has been revised too often");

    private JobsProblems() {}

    static Refusal unknownCompany(String ice) {
        return new Refusal(
                UNKNOWN_COMPANY,
                "No company %s is known here. Register it first; if that was a moment ago, send the Consistency-Token of that answer."
                        .formatted(ice));
    }

    static Refusal struckOff(String ice) {
        return new Refusal(COMPANY_STRUCK_OFF, "Company %s is struck off and reports no more.".formatted(ice));
    }

    static Refusal unknownSite(String ice, String site) {
        return new Refusal(
                UNKNOWN_SITE,
                "Company %s has no site \"%s\". A site appears with its first lease; if the lease is new, try again in a moment, or send the Consistency-Token of the company once it shows the site."
                        .formatted(ice, site));
    }

    static Refusal notOpen(KnownSite site, YearMonth month) {
        return new Refusal(
                SITE_NOT_OPEN,
                "Site \"%s\" is open from %s to %s, which has no day in %s. Report a month in which it is open; if a lease changed a moment ago, send the Consistency-Token of the company once it shows it."
                        .formatted(
                                site.id(),
                                site.opensOn(),
                                site.closesOn() == null ? "an open end" : site.closesOn(),
                                month));
    }

    static Refusal tooManyRevisions(String id) {
        return new Refusal(
                TOO_MANY_REVISIONS,
                "Report \"%s\" has %d revisions, which is the most.".formatted(id, HeadcountReport.MOST_REVISIONS));
    }

    static Refusal alreadyReported(String id) {
        return new Refusal(
                ProblemType.ALREADY_EXISTS,
                "Report \"%s\" exists. To supersede its figures, POST /api/v1/headcount-reports/%s/revisions with a reason."
                        .formatted(id, id));
    }
}
