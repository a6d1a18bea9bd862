package ma.techvalley.kit.journal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The service's history. Its two unique keys, the sequence and (stream, version), make it safe even if two relays append at
 * once: the slower one is refused and looks again. It is read only as far as a majority has it, so that nothing is published
 * that a change of primary could take back; a standalone server counts as one.
 */
public final class Journal {
    private static final int INSPECTED_AT_ONCE = 500;
    private static final Bson TIES = Projections.include("previousHash", "hash");
    static final Bson SHARED = Projections.exclude(EventDocuments.OWN);
    private final MongoCollection<Document> entries;

    public Journal(MongoDatabase database) {
        this.entries = database.getCollection("journal").withReadConcern(ReadConcern.MAJORITY);
    }

    /** Creates the indexes; safe to repeat. */
    public void prepare() {
        entries.createIndex(Indexes.ascending("stream", "version"), new IndexOptions().unique(true));
    }

    /**
     * Its entries by moment.
     *
     * @param types only those of events of these types; all of them if there is none
     */
    public Moments moments(Collection<String> types) {
        return new Moments(entries, types);
    }

    /** The newest entry. */
    public Optional<JournalEntry> head() {
        return Optional.ofNullable(
                        entries.find().sort(descending("_id")).limit(1).first())
                .map(Journal::read);
    }

    /** Entries that follow a sequence number, in order, without own states. */
    public List<JournalEntry> after(long sequence, int limit) {
        return read(entries.find(gt("_id", sequence))
                .projection(SHARED)
                .sort(ascending("_id"))
                .limit(limit));
    }

    /** The history of one aggregate, in order, without own states. */
    public List<JournalEntry> of(String stream, long afterVersion, int limit) {
        return read(entries.find(and(eq("stream", stream), gt("version", afterVersion)))
                .projection(SHARED)
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

    /** Whether that once was its end: its entry of that sequence has that hash, and so has everything before it. */
    public boolean contains(Head end) {
        return end.equals(Head.EMPTY)
                || entries.find(and(eq("_id", end.sequence()), eq("hash", end.hash())))
                                .first()
                        != null;
    }

    /** Looks at every entry, in order, as it is found: one that cannot be read is there without its content. */
    public void inspect(Consumer<Line> each) {
        inspect(entries.find().sort(ascending("_id")), each);
    }

    /** The same of one aggregate, by version, up to one. */
    public void inspect(String stream, long upToVersion, Consumer<Line> each) {
        inspect(
                entries.find(and(eq("stream", stream), lte("version", upToVersion)))
                        .sort(ascending("version")),
                each);
    }

    /** How entries say that they are chained, as far as they are there. */
    public List<Tie> ties(Collection<Long> sequences) {
        List<Tie> ties = new ArrayList<>();
        entries.find(in("_id", sequences))
                .projection(TIES)
                .forEach(document -> ties.add(new Tie(
                        document.getLong("_id"),
                        String.valueOf(document.get("previousHash")),
                        String.valueOf(document.get("hash")))));
        return ties;
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

    /**
     * An entry as it is found.
     *
     * @param id its sequence, unless somebody meddled with it
     * @param entry empty where something is missing or of another type
     */
    public record Line(String id, Optional<JournalEntry> entry) {}

    /** How an entry says that it is chained, true or not. */
    public record Tie(long sequence, String previousHash, String hash) {}

    /** Somebody else appended first. */
    public static final class AppendConflict extends RuntimeException {
        AppendConflict() {
            super("another relay appended to the journal", null, false, false);
        }
    }

    private static void inspect(FindIterable<Document> found, Consumer<Line> each) {
        try (MongoCursor<Document> lines = found.batchSize(INSPECTED_AT_ONCE).cursor()) {
            lines.forEachRemaining(document -> each.accept(line(document)));
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

    static List<JournalEntry> read(Iterable<Document> documents) {
        List<JournalEntry> read = new ArrayList<>();
        documents.forEach(document -> read.add(read(document)));
        return read;
    }

    private static Line line(Document document) {
        try {
            return new Line(String.valueOf(document.get("_id")), Optional.of(read(document)));
        } catch (RuntimeException unreadable) {
            return new Line(String.valueOf(document.get("_id")), Optional.empty());
        }
    }

    private static JournalEntry read(Document document) {
        return new JournalEntry(
                document.getLong("_id"),
                EventDocuments.read(document),
                Objects.requireNonNull(document.getString("previousHash")),
                Objects.requireNonNull(document.getString("hash")));
    }
}
