package ma.techvalley.compliance.filings;

import java.util.List;
import ma.techvalley.compliance.filings.article15.Item;
import ma.techvalley.compliance.filings.article15.Items;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/** The filer gives items anew, until a decision is taken: nothing is locked after submission. */
public final class CorrectingFiling {
    private final Aggregates<Filing> filings;

    public CorrectingFiling(Aggregates<Filing> filings) {
        this.filings = filings;
    }

    /** @param corrections the items to replace; the others stay */
    public Ack correct(String id, Items corrections, Command command) {
        if (Item.in(corrections).isEmpty()) {
            throw Refusal.invalid("/items", "required", "Give at least one item of article 15.");
        }
        List<Violation> violations = corrections.violations();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return filings.change(id, command, filing -> filing.corrected(command.actor(), corrections));
    }
}
