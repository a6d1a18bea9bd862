package ma.techvalley.jobs.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.jobs.HeadcountReportChange;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;

/**
 * One company's report for one site and month, with every revision: figures are superseded, never edited.
 *
 * @param id {@code <site>-<month>}
 * @param revisions oldest first, never empty
 */
public record HeadcountReport(String id, Workplace workplace, YearMonth month, List<Revision> revisions) {
    /** What people call one. */
    public static final String NAME = "headcount report";
    /** A document has to stay far below the store's 16 MB; nobody corrects a month this often in earnest. */
    static final int MOST_REVISIONS = 200;

    /** The first report. */
    static Decision<HeadcountReport> submitted(Submission submission, Workplace workplace, Command command) {
        Revision first = new Revision(1, command.now(), null, submission.headcount());
        return new Decision<>(
                new HeadcountReport(submission.id(), workplace, submission.month(), List.of(first)),
                new HeadcountReportChange.Submitted());
    }

    /** A revision that supersedes all before it. */
    Decision<HeadcountReport> revised(String reason, Headcount headcount, Command command) {
        if (revisions.size() >= MOST_REVISIONS) {
            throw JobsProblems.tooManyRevisions(id);
        }
        Revision next = new Revision(current().number() + 1, command.now(), reason, headcount);
        return new Decision<>(
                new HeadcountReport(
                        id,
                        workplace,
                        month,
                        Stream.concat(revisions.stream(), Stream.of(next)).toList()),
                new HeadcountReportChange.Revised(next.number(), reason));
    }

    /** This report, for those who report for its company. @throws Refusal 404 for others, as if there were none */
    public HeadcountReport heldFor(Actor actor) {
        if (!actor.reportsFor(workplace.company())) {
            throw Refusal.notFound(NAME, id);
        }
        return this;
    }

    /** The revision that counts. */
    public Revision current() {
        return revisions.getLast();
    }
}
