package ma.techvalley.kit.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * The service's history. Its two unique keys, the sequence and (stream, version), make it safe even if two relays append at
 * once: the slower one is refused and looks again.
 */
public final class Journal {
    private final MongoCollection<Document> entries;

    public Journal(MongoDatabase database) {
        this.entries = database.getCollection("journal");
    }

    /** Creates the indexes; safe to repeat. */
    public void prepare() {
        entries.createIndex(Indexes.ascending("stream", "version"), new IndexOptions().unique(true));
    }

    /** The newest entry. */
    public Optional<JournalEntry> head() {
        return Optional.ofNullable(
                        entries.find().sort(descending("_id")).limit(1).first())
                .map(Journal::read);
    }

    /** Entries that follow a sequence number, in order. */
    public List<JournalEntry> after(long sequence, int limit) {
        return read(entries.find(gt("_id", sequence)).sort(ascending("_id")).limit(limit));
    }

    /** The history of one aggregate, in order. */
    public List<JournalEntry> of(String stream, long afterVersion, int limit) {
        return read(entries.find(and(eq("stream", stream), gt("version", afterVersion)))
                .sort(ascending("version"))
                .limit(limit));
    }

    /** What was true of an aggregate at a moment: the newest entry that is not younger. */
    public Optional<JournalEntry> asOf(String stream, Instant moment) {
        return Optional.ofNullable(entries.find(and(eq("stream", stream), lte("time", Date.from(moment))))
                        .sort(descending("version"))
                        .limit(1)
                        .first())
                .map(Journal::read);
    }

    /** Whether the journal has that version of an aggregate. */
    public boolean has(String stream, long version) {
        return entries.find(and(eq("stream", stream), eq("version", version))).first() != null;
    }

    /**
     * Appends events that are not there yet, in the order given.
     *
     * @return the head afterwards
     * @throws AppendConflict if another relay appended at the same time; nothing is lost, look again
     */
    public Head append(Head head, List<RecordedEvent> events) {
        if (events.isEmpty()) {
            return head;
        }
        List<Document> documents = new ArrayList<>(events.size());
        Head last = head;
        for (RecordedEvent event : events) {
            JournalEntry entry = JournalEntry.after(last.sequence(), last.hash(), event);
            documents.add(write(entry));
            last = new Head(entry.sequence(), entry.hash());
        }
        try {
            entries.insertMany(documents, new InsertManyOptions().ordered(true));
            return last;
        } catch (MongoBulkWriteException | MongoWriteException refused) {
            if (isDuplicate(refused)) {
                throw new AppendConflict();
            }
            throw refused;
        }
    }

    /** Where the next entry goes. */
    public Head position() {
        return head().map(entry -> new Head(entry.sequence(), entry.hash())).orElse(Head.EMPTY);
    }

    /** The end of the journal. */
    public record Head(long sequence, String hash) {
        /** The end of a journal without entries. */
        public static final Head EMPTY = new Head(0, JournalEntry.GENESIS);
    }

    /** Somebody else appended first. */
    public static final class AppendConflict extends RuntimeException {
        AppendConflict() {
            super("another relay appended to the journal", null, false, false);
        }
    }

    private static boolean isDuplicate(Exception refused) {
        return switch (refused) {
            case MongoBulkWriteException bulk ->
                bulk.getWriteErrors().stream().anyMatch(e -> e.getCategory() == ErrorCategory.DUPLICATE_KEY);
            case MongoWriteException single -> single.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
            default -> false;
        };
    }

    private static Document write(JournalEntry entry) {
        Document document = new Document("_id", entry.sequence());
        document.putAll(EventDocuments.write(entry.event()));
        return document.append("previousHash", entry.previousHash()).append("hash", entry.hash());
    }

    private static List<JournalEntry> read(Iterable<Document> documents) {
        List<JournalEntry> read = new ArrayList<>();
        documents.forEach(document -> read.add(read(document)));
        return read;
    }

    private static JournalEntry read(Document document) {
        return new JournalEntry(
                document.getLong("_id"),
                EventDocuments.read(document),
                document.getString("previousHash"),
                document.getString("hash"));
    }
}
