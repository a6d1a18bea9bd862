package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.Refusal;

/** Takes a declaration, and has it numbered. */
public final class SubmittingFiling {
    private final Aggregates<Filing> filings;
    private final Companies companies;
    private final NumberingFiling numbering;

    public SubmittingFiling(Aggregates<Filing> filings, Companies companies, NumberingFiling numbering) {
        this.filings = filings;
        this.companies = companies;
        this.numbering = numbering;
    }

    /**
     * @return the change that gave it its number; a repeat gets the same
     * @throws Refusal 400 for what is missing, 403 for another's company, 409 for one nobody knows
     */
    public Ack submit(Submission submission, Command command) {
        submission.requireComplete();
        if (!command.actor().administers(submission.company())) {
            throw Refusal.forbidden("You do not act for this company.");
        }
        if (!companies.isRegistered(submission.company())) {
            throw ComplianceProblems.unknownCompany(submission.company());
        }
        String id = Ids.createdBy(command, "filing\n" + submission.company());
        Ack submitted = filings.create(id, command, Filing.submitted(id, submission, command));
        return numbering
                .number(id, command)
                .map(ack -> new Ack(id, ack.version(), ack.change(), ack.shared(), submitted.repeated()))
                .orElse(submitted);
    }
}
