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

    /** @throws Refusal 400 for what the content breaks, 409 for what the registers or an earlier report say */
    public Ack submit(Submission submission, Command command) {
        submission.requireValid(command.now());
        return reports.find(submission.id()).isPresent() ? again(submission, command) : first(submission, command);
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
