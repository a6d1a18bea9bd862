package ma.techvalley.jobs.reports;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/** Takes a company's first report for a site and month. */
public final class SubmittingReport {
    private final Aggregates<HeadcountReport> reports;
    private final Workplaces workplaces;

    public SubmittingReport(Aggregates<HeadcountReport> reports, Workplaces workplaces) {
        this.reports = reports;
        this.workplaces = workplaces;
    }

    /** @throws Refusal 400 for what the content breaks, 403 for another's company, 409 for what the registers or an earlier report say */
    public Ack submit(Submission submission, Command command) {
        submission.requireValid(command.now());
        if (!command.actor().reportsFor(submission.company())) {
            throw Refusal.forbidden("You do not act for this company.");
        }
        return isThere(submission) ? again(submission, command) : first(submission, command);
    }

    /** A site of another company is none of this one, whatever was reported there. */
    private boolean isThere(Submission submission) {
        return reports.find(submission.id())
                .filter(report -> report.state().workplace().company().equals(submission.company()))
                .isPresent();
    }

    private Ack first(Submission submission, Command command) {
        Workplace workplace = workplaces.of(submission);
        try {
            return reports.create(submission.id(), command, HeadcountReport.submitted(submission, workplace, command));
        } catch (Refusal refused) {
            throw refused.type() == ProblemType.ALREADY_EXISTS
                    ? JobsProblems.alreadyReported(submission.id())
                    : refused;
        }
    }

    /** Asks the report before the registers: a repeat gets its first answer even if the company has left since. */
    private Ack again(Submission submission, Command command) {
        return reports.change(submission.id(), command, report -> {
            throw JobsProblems.alreadyReported(report.id());
        });
    }
}
