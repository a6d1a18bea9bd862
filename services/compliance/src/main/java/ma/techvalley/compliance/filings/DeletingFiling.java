package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/** The filer notifies that a processing or a transfer has ended (law 09-08, article 15). */
public final class DeletingFiling {
    private final Aggregates<Filing> filings;

    public DeletingFiling(Aggregates<Filing> filings) {
        this.filings = filings;
    }

    /** @param number the initial one, which a notice carries (CNDP internal rules, article 33) */
    public Ack delete(String id, String number, Command command) {
        return filings.change(id, command, filing -> Endings.deleted(filing, number, command));
    }
}
