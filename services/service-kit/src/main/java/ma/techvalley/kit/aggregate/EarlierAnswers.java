package ma.techvalley.kit.aggregate;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.journal.EventDocuments;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.JournalEntry;
import ma.techvalley.kit.journal.RecordedEvent;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What was answered to commands that are repeated: read from their events, which are in the outbox until the journal has them. */
final class EarlierAnswers {
    private static final Bson OUTBOX = Projections.include(Outbox.EVENTS);
    private final MongoCollection<Document> documents;
    private final Journal journal;

    EarlierAnswers(MongoCollection<Document> documents, Journal journal) {
        this.documents = documents;
        this.journal = journal;
    }

    /**
     * What was answered to this command before, if it is a repeat.
     *
     * @param aggregate with the commands it remembers
     * @throws ma.techvalley.kit.problem.Refusal if the key belongs to another request
     */
    Optional<Ack> find(Document aggregate, Command command) {
        String id = aggregate.getString("_id");
        return StoredCommand.find(aggregate, command).map(version -> ack(event(id, version)));
    }

    /** Looks at the outbox first: what is not there any more is in the journal. */
    private RecordedEvent event(String id, long version) {
        return waiting(id)
                .filter(event -> event.header().version() == version)
                .findFirst()
                .or(() -> journalled(id, version))
                .orElseThrow(() -> new IllegalStateException("no event of " + id + "@" + version));
    }

    private Stream<RecordedEvent> waiting(String id) {
        Document document = documents.find(eq("_id", id)).projection(OUTBOX).first();
        return document == null
                ? Stream.empty()
                : document.getList(Outbox.EVENTS, Document.class, List.of()).stream()
                        .map(EventDocuments::read);
    }

    private Optional<RecordedEvent> journalled(String id, long version) {
        return journal.of(id, version - 1, 1).stream()
                .map(JournalEntry::event)
                .filter(event -> event.header().version() == version)
                .findFirst();
    }

    private static Ack ack(RecordedEvent event) {
        EventJson.Value value = EventJson.read(event.header().type(), event.value());
        return new Ack(event.header().subject(), event.header().version(), value.change(), value.state(), true);
    }
}
