package ma.techvalley.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.fixture.Note;
import org.junit.jupiter.api.Test;

class RelayIT {
    @Test
    void carriesAcknowledgedChangesToKafkaInOrder() {
        try (RelayRig rig = RelayRig.shared()) {
            rig.relay(RelayProbe.NONE);
            rig.notes.create("a", Note.command(), Note.written("a", "1"));
            rig.notes.change("a", Note.command(), note -> note.rewritten("2"));
            rig.notes.change("a", Note.command(), note -> note.rewritten("3"));
            rig.awaitQuiet();

            assertThat(rig.published()).extracting(Event::version).containsExactly(1L, 2L, 3L);
            assertThat(rig.published()).extracting(Event::sequence).containsExactly(1L, 2L, 3L);
            assertThat(rig.notes.outbox().oldest(10)).isEmpty();
        }
    }

    @Test
    void carriesWhatWasStoredWhileNoRelayRan() throws InterruptedException {
        try (RelayRig rig = RelayRig.shared();
                Writers writers = new Writers(rig.notes)) {
            writers.awaitMore(200);
            List<Ack> acks = writers.stop();
            rig.forgetHints();
            rig.relay(RelayProbe.NONE);

            Promises.kept(rig, acks);
        }
    }

    @Test
    void fillsTwoTopicsFromOneJournalAndGoesOnAfterWhicheverEndsLater() {
        try (RelayRig rig = RelayRig.shared()) {
            Relay first = rig.relay(RelayProbe.NONE);
            rig.notes.create("a", Note.command(), Note.written("a", "1"));
            rig.awaitQuiet();
            rig.tallies.create("t", Note.command(), Tally.FIRST);
            rig.awaitQuiet();
            first.stop();

            rig.relay(RelayProbe.NONE);
            rig.notes.change("a", Note.command(), note -> note.rewritten("2"));
            rig.awaitQuiet();

            assertThat(rig.published()).extracting(Event::sequence).containsExactly(1L, 3L);
            assertThat(rig.published(Topic.STANDINGS))
                    .extracting(Event::sequence)
                    .containsExactly(2L);
            assertThat(rig.verification().verify().findings()).isEmpty();
        }
    }

    @Test
    void finishesWhatIsStoredBeforeItStops() {
        try (RelayRig rig = RelayRig.shared()) {
            Relay relay = rig.relay(RelayProbe.NONE);
            await().until(relay::isActive);
            rig.notes.create("a", Note.command(), Note.written("a", "1"));
            relay.stop();

            assertThat(rig.published()).hasSize(1);
        }
    }

    @Test
    void publishesNothingOfAJournalThatKafkaDoesNotKnow() {
        try (RelayRig rig = RelayRig.shared()) {
            Relay relay = rig.relay(RelayProbe.NONE);
            rig.notes.create("a", Note.command(), Note.written("a", "1"));
            rig.awaitQuiet();
            relay.stop();
            rig.database.drop();
            rig.journal.prepare();
            rig.notes.prepare();

            rig.notes.create("b", Note.command(), Note.written("b", "1"));
            rig.relay(RelayProbe.NONE);

            rig.awaitFailures(2);
            assertThat(rig.published()).extracting(Event::subject).containsExactly("a");
            assertThat(rig.journal.position().sequence()).isEqualTo(1);
        }
    }
}
