package ma.techvalley.kit.inbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.kit.document.RecordDocuments;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What this service remembers of another's aggregates: only ever the newest version, so duplicates, replays and redeliveries
 * change nothing.
 *
 * @param <V> a plain record
 */
public final class VersionedView<V> implements ViewVersions {
    private final MongoCollection<Document> documents;
    private final Class<V> type;
    private final boolean named;
    private final RecordDocuments codec = new RecordDocuments(EventJson.mapper());

    public VersionedView(MongoDatabase database, String collection, Class<V> type) {
        this(database.getCollection(collection), type, true);
    }

    private VersionedView(MongoCollection<Document> documents, Class<V> type, boolean named) {
        this.documents = documents;
        this.type = type;
        this.named = named;
    }

    /** The same for aggregates whose ids are another service's: a {@code Consistency-Token} with one means that service's aggregate. */
    public VersionedView<V> withBorrowedIds() {
        return new VersionedView<>(documents, type, false);
    }

    /**
     * Remembers the value, unless this version or a newer one is known. That there is a document already says nothing of its version:
     * a redrive may have inserted an older one between this update's look and its insertion, so it looks again.
     *
     * @return whether it was news
     */
    public boolean put(Event event, V value) {
        Bson older = and(eq("_id", event.subject()), lt("version", event.version()));
        Bson newer = Updates.combine(Updates.set("version", event.version()), Updates.set("value", codec.write(value)));
        return upsert(older, newer) || documents.updateOne(older, newer).getMatchedCount() == 1;
    }

    /** @return false if there is a document that is not older, or was not there a moment ago */
    private boolean upsert(Bson older, Bson newer) {
        try {
            documents.updateOne(older, newer, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException known) {
            return otherwise(known.getError().getCategory(), known);
        } catch (MongoCommandException known) {
            return otherwise(ErrorCategory.fromErrorCode(known.getErrorCode()), known);
        }
    }

    /**
     * Lets an effect follow from a newer version, then remembers it. A crash in between runs the effect again, so it must be
     * idempotent.
     *
     * @param effect given the value known before, if any
     */
    public void putAfter(Event event, V value, Consumer<Optional<V>> effect) {
        Document known = documents.find(eq("_id", event.subject())).first();
        if (known == null || known.getLong("version") < event.version()) {
            effect.accept(Optional.ofNullable(known).map(this::value));
            put(event, value);
        }
    }

    /** What is known of that aggregate. */
    public Optional<V> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first()).map(this::value);
    }

    /** What is known of aggregates that match; field names start with {@code value.}. */
    public List<V> list(Bson filter, int limit) {
        List<V> found = new ArrayList<>();
        documents.find(filter).limit(limit).forEach(document -> found.add(value(document)));
        return found;
    }

    @Override
    public boolean holds(String aggregateId, long version) {
        return named
                && documents
                                .find(and(eq("_id", aggregateId), gte("version", version)))
                                .first()
                        != null;
    }

    private V value(Document document) {
        return codec.read(document.get("value", Document.class), type);
    }

    private static boolean otherwise(ErrorCategory category, RuntimeException failure) {
        if (category != ErrorCategory.DUPLICATE_KEY) {
            throw failure;
        }
        return false;
    }
}
