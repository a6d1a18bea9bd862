package ma.techvalley.compliance.filings;

import java.util.List;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/** The filer gives items anew, until a decision is taken: nothing is locked after submission. */
public final class CorrectingFiling {
    private final Aggregates<Filing> filings;
    private final Law law;

    public CorrectingFiling(Aggregates<Filing> filings, Law law) {
        this.filings = filings;
        this.law = law;
    }

    /** @param corrections the items to replace; the others stay */
    public Ack correct(String id, Items corrections, Command command) {
        if (corrections.areNone()) {
            throw Refusal.invalid("/items", "required", "Give at least one item.");
        }
        List<Violation> violations = corrections.violations();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return filings.change(id, command, filing -> filing.corrected(corrections, law, command));
    }
}
