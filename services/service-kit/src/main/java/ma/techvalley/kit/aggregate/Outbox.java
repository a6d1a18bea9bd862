package ma.techvalley.kit.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ObjLongConsumer;
import ma.techvalley.kit.journal.EventDocuments;
import org.bson.Document;

/** The outboxes inside one collection's documents, as the relay sees them. */
public final class Outbox {
    static final String EVENTS = "outbox";
    static final String PENDING_SINCE = "pendingSince";
    private static final List<String> READ = List.of("version", EVENTS);
    private final MongoCollection<Document> documents;

    Outbox(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /** The collection it is in. */
    public String collection() {
        return documents.getNamespace().getCollectionName();
    }

    /** Those of the named aggregates that have events to relay. */
    public List<Pending> of(Collection<String> ids) {
        return read(documents.find(in("_id", ids)));
    }

    /** Aggregates that have events to relay, those that wait longest first. */
    public List<Pending> oldest(int limit) {
        return read(documents
                .find(exists(PENDING_SINCE))
                .sort(Sorts.ascending(PENDING_SINCE))
                .limit(limit));
    }

    /** Removes what the journal now has; an event stored in the meantime stays. */
    public void remove(Pending relayed) {
        long removed = documents
                .updateOne(
                        and(eq("_id", relayed.id()), eq("version", relayed.version())),
                        Updates.combine(Updates.set(EVENTS, List.of()), Updates.unset(PENDING_SINCE)))
                .getMatchedCount();
        if (removed == 0) {
            documents.updateOne(
                    eq("_id", relayed.id()), Updates.pullByFilter(eq(EVENTS, lte("version", relayed.version()))));
        }
    }

    /**
     * Looks at every aggregate: which version of it the journal must have by now, since it is not in the outbox any more.
     *
     * @param journalled given the aggregate's id and that version; 0 where its first event still waits
     */
    public void forEachJournalled(ObjLongConsumer<String> journalled) {
        documents.find().projection(Projections.include(READ)).forEach(document -> {
            List<Document> events = document.getList(EVENTS, Document.class);
            long version = events.isEmpty()
                    ? document.getLong("version")
                    : events.getFirst().getLong("version") - 1;
            journalled.accept(document.getString("_id"), version);
        });
    }

    private static List<Pending> read(FindIterable<Document> found) {
        List<Pending> pending = new ArrayList<>();
        for (Document document : found.projection(Projections.include(READ))) {
            List<Document> events = document.getList(EVENTS, Document.class);
            if (!events.isEmpty()) {
                pending.add(new Pending(
                        document.getString("_id"),
                        document.getLong("version"),
                        events.getFirst().getDate("time").toInstant(),
                        events.stream().map(EventDocuments::read).toList()));
            }
        }
        return pending;
    }
}
