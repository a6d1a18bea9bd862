package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.Refusal;

/** Takes a declaration where the law asks for one, and has it numbered. */
public final class SubmittingFiling {
    private final Aggregates<Filing> filings;
    private final Companies companies;
    private final NumberingFiling numbering;
    private final Law law;

    public SubmittingFiling(Aggregates<Filing> filings, Companies companies, NumberingFiling numbering, Law law) {
        this.filings = filings;
        this.companies = companies;
        this.numbering = numbering;
        this.law = law;
    }

    /**
     * @return the change that gave it its number; a repeat gets the same
     * @throws Refusal 400 for what is missing, 403 for another's company, 409 for one nobody knows, or if the law asks for
     *     another kind
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
        Law.Judgement judgement = law.declaration(submission.traits(), command.now());
        Ack submitted = filings.create(id, command, Filing.submitted(id, submission, judgement, command));
        return numbering
                .number(id, command)
                .map(ack -> new Ack(id, ack.version(), ack.change(), ack.shared(), submitted.repeated()))
                .orElse(submitted);
    }
}
