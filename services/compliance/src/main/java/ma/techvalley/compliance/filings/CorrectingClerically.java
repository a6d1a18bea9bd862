package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/** An officer corrects a clerical error in what officers have written. */
public final class CorrectingClerically {
    private final Aggregates<Filing> filings;

    public CorrectingClerically(Aggregates<Filing> filings) {
        this.filings = filings;
    }

    /** @param text instead of what the field says. @param why that was an error */
    public Ack correct(String id, WrittenField field, String text, String why, Command command) {
        return filings.change(id, command, filing -> ClericalErrors.corrected(filing, field, text, why, command));
    }
}
