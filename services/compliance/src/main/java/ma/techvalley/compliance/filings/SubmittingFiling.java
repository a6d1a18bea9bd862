package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.Refusal;

/** Takes a filing where the law asks for one of its kind, and has it numbered. */
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
        submission.requireComplete(law, command.now());
        if (!command.actor().administers(submission.company())) {
            throw Refusal.forbidden("You do not act for this company.");
        }
        if (!companies.isRegistered(submission.company())) {
            throw ComplianceProblems.unknownCompany(submission.company());
        }
        String id = Ids.createdBy(command, "filing\n" + submission.company());
        Law.Judgement judgement = law.judge(submission, command.now());
        requireBase(submission);
        Ack submitted = filings.create(id, command, Filing.submitted(id, submission, judgement, command));
        return numbering
                .number(id, command)
                .map(ack -> new Ack(id, ack.version(), ack.change(), ack.shared(), submitted.repeated()))
                .orElse(submitted);
    }

    /** Which has to be one of the same company, and no transfer; it need not be granted yet. */
    private void requireBase(Submission submission) {
        String base = submission.base();
        if (base != null
                && filings.find(base)
                        .filter(filing -> filing.state().canBear(submission.company()))
                        .isEmpty()) {
            throw Refusal.invalid(
                    "/base", "base", "There is no declaration or authorisation of this company with that id.");
        }
    }
}
