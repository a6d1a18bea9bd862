package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/**
 * An officer submits a declaration to the regime of authorisations, in time and with a reason (law 09-08, article 20). From then on it is a
 * request, which lacks what only requests have to say.
 */
public final class MovingFiling {
    private final Aggregates<Filing> filings;
    private final Law law;

    public MovingFiling(Aggregates<Filing> filings, Law law) {
        this.filings = filings;
        this.law = law;
    }

    public Ack move(String id, String reason, Command command) {
        return filings.change(id, command, filing -> filing.moved(reason, law, command));
    }
}
