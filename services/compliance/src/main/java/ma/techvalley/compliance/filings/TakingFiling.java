package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/** An officer takes a filing from the queue; of two who try at once, one has it. */
public final class TakingFiling {
    private final Aggregates<Filing> filings;

    public TakingFiling(Aggregates<Filing> filings) {
        this.filings = filings;
    }

    public Ack take(String id, Command command) {
        return filings.change(id, command, filing -> filing.taken(command.actor()));
    }
}
