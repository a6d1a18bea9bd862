package ma.techvalley.jobs.reports;

import java.util.List;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/** Supersedes a report's figures. Sites may have closed and companies left since: what was reported can still be corrected. */
public final class RevisingReport {
    private final Aggregates<HeadcountReport> reports;

    public RevisingReport(Aggregates<HeadcountReport> reports) {
        this.reports = reports;
    }

    /**
     * The new figures of a report.
     *
     * @param reason why they supersede those before
     */
    public record Correction(String reason, Headcount headcount) {}

    public Ack revise(String id, Correction correction, Command command) {
        List<Violation> violations = HeadcountRules.violations(correction.headcount());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return reports.change(
                id,
                command,
                report ->
                        report.heldFor(command.actor()).revised(correction.reason(), correction.headcount(), command));
    }
}
