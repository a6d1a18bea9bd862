package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/** The officer gives the authority more time before silence grants, once and with a reason (decree 2-09-165, article 28). */
public final class ExtendingReview {
    private final Aggregates<Filing> filings;
    private final Law law;

    public ExtendingReview(Aggregates<Filing> filings, Law law) {
        this.filings = filings;
        this.law = law;
    }

    public Ack extend(String id, String reason, Command command) {
        return filings.change(id, command, filing -> filing.extended(reason, law, command));
    }
}
