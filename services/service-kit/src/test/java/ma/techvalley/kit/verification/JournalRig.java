package ma.techvalley.kit.verification;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.History;
import ma.techvalley.kit.aggregate.Pending;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.Note;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.JournalEntry;
import ma.techvalley.kit.journal.OwnState;
import ma.techvalley.kit.journal.RecordedEvent;
import org.bson.Document;

/** A journal of twenty entries, of ten notes with two versions each, and the hand of somebody who can write to the store. */
final class JournalRig implements AutoCloseable {
    static final int ENTRIES = 20;
    private final MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString());
    private final MongoDatabase database =
            client.getDatabase("journal_" + Ids.next().replace("-", ""));
    private final AggregateStore<Note> notes =
            new AggregateStore<>(database, Note.TYPE.withHistory(), (collection, id) -> {});
    final Journal journal = new Journal(database);

    JournalRig() {
        journal.prepare();
        notes.prepare();
        IntStream.range(0, 10).forEach(n -> notes.create("n" + n, Note.command(), Note.written("n" + n, "first")));
        relay();
        IntStream.range(0, 10).forEach(n -> notes.change("n" + n, Note.command(), note -> note.rewritten("second")));
        relay();
    }

    /** What the relay's first stage does. */
    void relay() {
        List<Pending> pending = notes.outbox().oldest(100);
        journal.append(
                journal.position(),
                pending.stream().flatMap(one -> one.events().stream()).toList());
        notes.outbox().remove(pending);
    }

    Verification.Report verify(Optional<Journal.Head> kafka) {
        return new Verification(journal, List.of(notes), () -> kafka).verify();
    }

    /** With Kafka away. */
    Verification.Report verify() {
        return verify(Optional.empty());
    }

    /** Of one note. */
    StreamVerification.Report verify(String id) {
        return new StreamVerification<>(notes, new History<>(notes, journal), journal).verify(id);
    }

    MongoCollection<Document> aggregates() {
        return database.getCollection("notes");
    }

    MongoCollection<Document> entries() {
        return database.getCollection("journal");
    }

    AggregateStore<Note> notes() {
        return notes;
    }

    /** Makes the aggregates say that their second version never was. */
    void turnBackAggregates() {
        aggregates().updateMany(new Document(), new Document("$set", new Document("version", 1L)));
    }

    void cutFrom(long sequence) {
        entries().deleteMany(gte("_id", sequence));
    }

    /** Swaps the contents of two entries. */
    void swap(long one, long other) {
        Document first = entries().find(eq(one)).first();
        Document second = entries().find(eq(other)).first();
        entries().deleteMany(new Document("_id", new Document("$in", List.of(one, other))));
        entries().insertOne(new Document(first).append("_id", other));
        entries().insertOne(new Document(second).append("_id", one));
    }

    /** Writes one entry anew, with another content and a hash that fits, but not to the entry after it. */
    void forge(long sequence) {
        List<Document> later = entries().find(gt("_id", sequence)).into(new ArrayList<>());
        RecordedEvent event = journal.after(sequence - 1, 1).getFirst().event();
        byte[] content = "{\"code\":\"n4\",\"text\":\"forged\",\"weight\":1.50}".getBytes(StandardCharsets.UTF_8);
        cutFrom(sequence);
        journal.append(
                journal.position(), List.of(new RecordedEvent(event.header(), event.value(), OwnState.of(content))));
        entries().insertMany(later);
    }

    /** Writes everything from there on anew, with another content of the first and hashes that fit. */
    void forgeFrom(long sequence) {
        List<RecordedEvent> events = new ArrayList<>();
        journal.inspect(line -> line.entry()
                .filter(entry -> entry.sequence() >= sequence)
                .map(JournalEntry::event)
                .ifPresent(events::add));
        cutFrom(sequence);
        RecordedEvent forged =
                new RecordedEvent(events.getFirst().header(), events.get(1).value());
        journal.append(journal.position(), List.of(forged));
        journal.append(journal.position(), events.subList(1, events.size()));
    }

    @Override
    public void close() {
        client.close();
    }
}
