package ma.techvalley.kit.aggregate;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.Note;
import ma.techvalley.kit.journal.Journal;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryIT {
    private static final Instant FIRST = Instant.parse("2026-01-01T08:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(60);
    private static final Instant THIRD = SECOND.plusMillis(1);
    private final MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString());
    private final MongoDatabase database =
            client.getDatabase("history_" + Ids.next().replace("-", ""));
    private final Journal journal = new Journal(database);
    private final AggregateStore<Note> notes = store(Note.TYPE.withHistory());
    private final History<Note> history = new History<>(notes, journal);

    @BeforeEach
    void prepare() {
        journal.prepare();
        notes.prepare();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void knowsWhatWasAtAnyMomentWhetherTheJournalHasItYetOrNot() {
        notes.create("n", at(FIRST), Note.written("n", "first"));
        relay(notes);
        notes.change("n", at(SECOND), note -> note.rewritten("second"));
        notes.change("n", at(THIRD), note -> note.rewritten("third"));
        requireAll();
        relay(notes);
        requireAll();
        assertThat(history.asOf("other", THIRD)).isEmpty();
    }

    @Test
    void saysThatWhatWasNotKeptIsNot() {
        AggregateStore<Note> forgetful = store(Note.TYPE);
        forgetful.create("n", at(FIRST), Note.written("n", "first"));
        relay(forgetful);
        notes.change("n", at(SECOND), note -> note.rewritten("second"));

        assertThat(history.asOf("n", FIRST)).contains(new Past<>("n", 1, FIRST, Optional.empty()));
        assertThat(text(SECOND)).contains("second");
    }

    @Test
    void isNoPartOfWhatIsRememberedOfCommandsNorOfWhatTravels() {
        notes.create("n", Note.repeatable("k", "f"), Note.written("n", "first"));
        relay(notes);

        Document stored = Objects.requireNonNull(
                database.getCollection("notes").find(eq("_id", "n")).first());
        assertThat(stored.getList("commands", Document.class).getFirst()).doesNotContainKey("own");
        assertThat(journal.after(0, 10))
                .hasSize(1)
                .allSatisfy(entry -> assertThat(
                                Objects.requireNonNull(entry.event().own()).content())
                        .isNull());
    }

    private void requireAll() {
        assertThat(history.asOf("n", FIRST.minusMillis(1))).isEmpty();
        assertThat(text(FIRST)).contains("first");
        assertThat(text(SECOND.minusMillis(1))).contains("first");
        assertThat(text(SECOND)).contains("second");
        assertThat(history.asOf("n", Instant.parse("2030-01-01T00:00:00Z")))
                .hasValueSatisfying(past -> assertThat(past)
                        .returns(3L, Past::version)
                        .returns(THIRD, Past::since)
                        .returns(notes.get("n").state(), then -> then.state().orElseThrow()));
    }

    private Optional<String> text(Instant moment) {
        return history.asOf("n", moment).flatMap(Past::state).map(Note::text);
    }

    private void relay(AggregateStore<Note> store) {
        Relaying.all(store, journal);
    }

    private AggregateStore<Note> store(AggregateType<Note> type) {
        return new AggregateStore<>(database, type, (collection, id) -> {});
    }

    private static Command at(Instant moment) {
        return Command.internal(Ids.next(), moment);
    }
}
