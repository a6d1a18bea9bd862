package ma.techvalley.compliance.filings;

import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/** The officer asks for everything that is missing or unclear, at once and once; the filer has a time for it. */
public final class RequestingCompletion {
    private final Aggregates<Filing> filings;
    private final Law law;

    public RequestingCompletion(Aggregates<Filing> filings, Law law) {
        this.filings = filings;
        this.law = law;
    }

    public Ack request(String id, CompletionRequest request, Command command) {
        return filings.change(id, command, filing -> filing.completionRequested(command.actor(), request, law));
    }
}
