package ma.techvalley.kit.audit;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import ma.techvalley.kit.journal.Journal;
import org.bson.Document;
import org.bson.conversions.Bson;

/** A trail in the service's store. Its unique sequence keeps the chain whole if two instances append at once. */
final class MongoAuditTrail implements AuditTrail {
    static final String COLLECTION = "audit";
    private static final int INSPECTED_AT_ONCE = 500;
    private final MongoCollection<Document> entries;

    MongoAuditTrail(MongoDatabase database) {
        this.entries = database.getCollection(COLLECTION).withReadConcern(ReadConcern.MAJORITY);
    }

    /** Creates the indexes of the lists; safe to repeat. */
    void prepare() {
        entries.createIndex(descending(AuditDocuments.AT, AuditDocuments.ID));
        entries.createIndex(descending(AuditDocuments.ACTOR, AuditDocuments.AT, AuditDocuments.ID));
        entries.createIndex(descending(AuditDocuments.IDS + ".id", AuditDocuments.AT, AuditDocuments.ID));
    }

    @Override
    public Journal.Head head() {
        Document last =
                entries.find().sort(descending(AuditDocuments.ID)).limit(1).first();
        return last == null ? Journal.Head.EMPTY : AuditDocuments.read(last).head();
    }

    @Override
    public Appended append(Journal.Head head, List<Visit> visits) {
        List<Document> documents = new ArrayList<>(visits.size());
        Journal.Head last = head;
        for (Visit visit : visits) {
            AuditEntry entry = AuditEntry.after(last, visit);
            documents.add(AuditDocuments.write(entry));
            last = entry.head();
        }
        try {
            entries.insertMany(documents, new InsertManyOptions().ordered(true));
            return new Appended(visits.size(), Optional.of(last));
        } catch (MongoBulkWriteException refused) {
            return new Appended(storedBefore(refused), Optional.empty());
        }
    }

    @Override
    public List<AuditEntry> newest(AuditQuery query) {
        return newest(AuditConditions.of(query), query.pageSize() + 1);
    }

    /** At most that many of the newest that match, newest first. */
    List<AuditEntry> newest(Bson matching, int limit) {
        return StreamSupport.stream(
                        entries.find(matching)
                                .sort(descending(AuditDocuments.AT, AuditDocuments.ID))
                                .limit(limit)
                                .spliterator(),
                        false)
                .map(AuditDocuments::read)
                .toList();
    }

    /** What has no number for a sequence is looked at too: it comes after all that do. */
    @Override
    public void inspect(long from, Predicate<Line> enough) {
        try (MongoCursor<Document> lines = entries.find(from == 0 ? empty() : not(lt(AuditDocuments.ID, from)))
                .sort(ascending(AuditDocuments.ID))
                .batchSize(INSPECTED_AT_ONCE)
                .cursor()) {
            boolean goOn = true;
            while (goOn && lines.hasNext()) {
                goOn = !enough.test(line(lines.next()));
            }
        }
    }

    /** An ordered insert ends at its first refusal, and everything before that is stored. */
    private static int storedBefore(MongoBulkWriteException refused) {
        BulkWriteError first = refused.getWriteErrors().stream().findFirst().orElseThrow(() -> refused);
        if (first.getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw refused;
        }
        return first.getIndex();
    }

    private static Line line(Document document) {
        String id = String.valueOf(document.get(AuditDocuments.ID));
        try {
            return new Line(id, Optional.of(AuditDocuments.read(document)));
        } catch (RuntimeException unreadable) {
            return new Line(id, Optional.empty());
        }
    }
}
