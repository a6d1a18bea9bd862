package ma.techvalley.kit.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
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

    /** Those of the named aggregates that have events to relay; stops once it has that many events. */
    public List<Pending> of(Collection<String> ids, int limit) {
        return read(documents.find(in("_id", ids)), limit);
    }

    /** Aggregates that have events to relay, those that wait longest first; stops once it has that many events. */
    public List<Pending> oldest(int limit) {
        return read(
                documents
                        .find(exists(PENDING_SINCE))
                        .sort(Sorts.ascending(PENDING_SINCE))
                        .limit(limit),
                limit);
    }

    /**
     * Removes what the journal now has, in one round trip; an event stored in the meantime stays. Of an aggregate's two updates
     * one applies: versions only grow, so it has either none or some events more than those that were read.
     */
    public void remove(List<Pending> relayed) {
        List<UpdateOneModel<Document>> removals = new ArrayList<>(2 * relayed.size());
        for (Pending pending : relayed) {
            removals.add(new UpdateOneModel<>(
                    and(eq("_id", pending.id()), eq("version", pending.version())),
                    Updates.combine(Updates.set(EVENTS, List.of()), Updates.unset(PENDING_SINCE))));
            removals.add(new UpdateOneModel<>(
                    and(eq("_id", pending.id()), gt("version", pending.version())),
                    Updates.pullByFilter(eq(EVENTS, lte("version", pending.version())))));
        }
        documents.bulkWrite(removals);
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

    private static List<Pending> read(FindIterable<Document> found, int limit) {
        List<Pending> pending = new ArrayList<>();
        try (MongoCursor<Document> documents =
                found.projection(Projections.include(READ)).cursor()) {
            for (int events = 0; events < limit && documents.hasNext(); ) {
                Document document = documents.next();
                List<Document> waiting = document.getList(EVENTS, Document.class);
                if (!waiting.isEmpty()) {
                    pending.add(pending(document, waiting));
                    events += waiting.size();
                }
            }
        }
        return pending;
    }

    private static Pending pending(Document document, List<Document> events) {
        return new Pending(
                document.getString("_id"),
                document.getLong("version"),
                events.getFirst().getDate("time").toInstant(),
                events.stream().map(EventDocuments::read).toList());
    }
}
