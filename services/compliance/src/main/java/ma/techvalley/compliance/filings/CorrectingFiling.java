package ma.techvalley.compliance.filings;

import java.util.List;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/** The filer says anew what is wrong or missing, until a decision is taken: nothing is locked after submission. */
public final class CorrectingFiling {
    private final Aggregates<Filing> filings;
    private final SubmittingFiling submitting;
    private final Law law;

    public CorrectingFiling(Aggregates<Filing> filings, SubmittingFiling submitting, Law law) {
        this.filings = filings;
        this.submitting = submitting;
        this.law = law;
    }

    /** @throws Refusal 400 if nothing is corrected, and what {@link Corrections} and a submission refuse */
    public Ack correct(String id, Correction correction, Command command) {
        if (correction.isNone()) {
            throw Refusal.invalid("/items", "required", "Give at least one item, or something else to correct.");
        }
        List<Violation> violations = correction.violations();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return filings.change(id, command, filing -> decided(filing, correction, command));
    }

    private Decision<Filing> decided(Filing filing, Correction correction, Command command) {
        Decision<Filing> corrected = Corrections.corrected(filing, correction, law, command);
        if (correction.namesOthers()) {
            submitting.requireNamed(correction.of(filing));
        }
        return corrected;
    }
}
