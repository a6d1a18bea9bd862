package ma.techvalley.kit.verification;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import ma.techvalley.kit.fixture.Note;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationIT {
    private final JournalRig rig = new JournalRig();
    private final Journal.Head end = rig.journal.position();

    static Stream<Named<Bson>> edits() {
        return Stream.of(
                Named.of("value", set("value", new Binary(new byte[] {1}))),
                Named.of("type", set("type", "ma.techvalley.zones.park.described.v1")),
                Named.of("type to one nobody knows", set("type", "ma.techvalley.zones.tree.planted.v1")),
                Named.of("type to a number", set("type", 1)),
                Named.of("aggregate", set("stream", "n77")),
                Named.of("version", set("version", 9L)),
                Named.of("time", set("time", new Date(0))),
                Named.of("event id", set("event", "x")),
                Named.of("correlation", set("correlation", "x")),
                Named.of("causation", set("causation", "x")),
                Named.of("trace", set("trace", "x")),
                Named.of("value taken away", unset("value")),
                Named.of("own state", set("own", new Binary(new byte[] {1}))),
                Named.of("own state taken away", unset("own")),
                Named.of("own state's hash", set("ownHash", "0")),
                Named.of("own state taken away with its hash", combine(unset("own"), unset("ownHash"))),
                Named.of("hash", set("hash", "0")),
                Named.of("hash taken away", unset("hash")),
                Named.of("link", set("previousHash", "0")));
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aJournalAsItWasWrittenIsSound() {
        Verification.Report report = rig.verify(Optional.of(end));

        assertThat(report).isEqualTo(new Verification.Report(true, JournalRig.ENTRIES, end.hash(), true, List.of()));
        assertThat(rig.verify().sound()).isTrue();
        assertThat(rig.verify().brokerAsked()).isFalse();
    }

    @Test
    void whatStillWaitsInOutboxesIsNotMissing() {
        rig.notes().create("new", Note.command(), Note.written("new", "1"));
        rig.notes().change("n1", Note.command(), note -> note.rewritten("third"));

        assertThat(rig.verify(Optional.of(end)).sound()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void findsAnEditOf(Bson field) {
        rig.entries().updateOne(eq(5L), field);

        assertThat(rig.verify().findings()).anyMatch(finding -> finding.sequence() >= 4 && finding.sequence() <= 6);
    }

    @Test
    void findsADeletionInTheMiddle() {
        rig.entries().deleteOne(eq(7L));

        assertThat(rig.verify().findings()).extracting(Finding::kind).contains("missing");
    }

    @Test
    void findsTwoThatChangedPlaces() {
        rig.swap(5, 6);

        assertThat(rig.verify().findings()).extracting(Finding::kind).contains("edited", "reordered");
    }

    @Test
    void findsEntriesThatWereSlippedIn() {
        Document copy = rig.entries().find(eq(20L)).first();
        rig.entries().insertOne(new Document(copy).append("_id", -1L).append("stream", "x"));
        rig.entries().insertOne(new Document(copy).append("_id", "z").append("stream", "y"));

        assertThat(rig.verify().findings()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void findsThatTheEndWasCutOff() {
        rig.cutFrom(15);

        assertThat(rig.verify().findings()).extracting(Finding::kind).containsOnly("truncated");
        assertThat(rig.verify(Optional.of(end)).findings()).hasSize(7);
    }

    @Test
    void findsThatTheEndWasCutOffEvenIfTheAggregatesWereEditedToo() {
        rig.cutFrom(11);
        rig.turnBackAggregates();

        assertThat(rig.verify(Optional.of(end)).findings())
                .extracting(Finding::detail)
                .containsExactly("Kafka has sequence 20");
    }

    @Test
    void findsThatEverythingWasDeleted() {
        rig.cutFrom(1);

        assertThat(rig.verify().sound()).isFalse();
        assertThat(rig.verify(Optional.of(end)).sound()).isFalse();
    }

    @Test
    void findsATailThatWasWrittenAnewWithHashesThatFit() {
        rig.forgeFrom(8);

        assertThat(rig.verify(Optional.of(end)).findings())
                .extracting(Finding::detail)
                .containsExactly("Kafka has another hash for entry 20");
    }

    @Test
    void walksOnceAtATime() {
        var walking = new AtomicReference<Verification>();
        Verification verification = new Verification(rig.journal, List.of(), () -> {
            assertThatThrownBy(() -> walking.get().verify())
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refused -> assertThat(refused)
                                    .returns(ProblemType.TOO_MANY_REQUESTS, Refusal::type)
                                    .satisfies(it -> assertThat(it.retryAfter()).isPresent()));
            return Optional.of(end);
        });
        walking.set(verification);

        assertThat(verification.verify().sound()).isTrue();
        assertThat(verification.verify().sound()).isTrue();
    }
}
