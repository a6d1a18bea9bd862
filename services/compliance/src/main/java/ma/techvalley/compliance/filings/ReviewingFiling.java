package ma.techvalley.compliance.filings;

import ma.techvalley.compliance.filings.Review.CompletionRequest;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/** An officer takes a file and asks for what it lacks. */
public final class ReviewingFiling {
    private final Aggregates<Filing> filings;

    public ReviewingFiling(Aggregates<Filing> filings) {
        this.filings = filings;
    }

    public Ack take(String id, String officer, Command command) {
        return filings.change(id, command, filing -> filing.taken(officer));
    }

    public Ack requestCompletion(String id, String officer, CompletionRequest request, Command command) {
        return filings.change(id, command, filing -> filing.completionRequested(officer, request));
    }
}
