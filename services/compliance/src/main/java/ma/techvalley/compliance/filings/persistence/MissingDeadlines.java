package ma.techvalley.compliance.filings.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.StateCodec;
import org.bson.Document;

/** Versions that could not sort by it did not keep the deadline beside the state. */
final class MissingDeadlines {
    private static final StateCodec CODEC = FilingCodec.codec();

    private MissingDeadlines() {}

    /** Adds what open filings lack; a change at the same time writes it itself. Safe to repeat. */
    static void add(MongoCollection<Document> filings) {
        filings.find(and(
                        in(
                                FilingConditions.STAGE,
                                Stage.SUBMITTED.name(),
                                Stage.UNDER_REVIEW.name(),
                                Stage.INCOMPLETE.name()),
                        exists("state.deadlines"),
                        exists(FilingConditions.DEADLINE, false)))
                .forEach(document -> add(filings, document));
    }

    private static void add(MongoCollection<Document> filings, Document document) {
        Document state = Objects.requireNonNull(document.get("state", Document.class));
        CODEC.read(state, Filing.class)
                .deadline()
                .ifPresent(deadline -> filings.updateOne(
                        and(eq(FilingConditions.ID, document.get("_id")), eq("version", document.get("version"))),
                        Updates.set(FilingConditions.DEADLINE, FilingCodec.text(deadline))));
    }
}
