package ma.techvalley.kit.inbox;

import static ma.techvalley.kit.fixture.NoteRecords.of;
import static ma.techvalley.kit.fixture.NoteRecords.withHeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.problem.Unavailable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;

class InboxIT {
    @Test
    void handsRecordsOverInOrderAndGoesOnAfterARestartWhereItStopped() {
        try (InboxRig rig = new InboxRig(event -> {})) {
            rig.send(of("a", 1), of("b", 1), of("a", 2));
            rig.awaitSeen("a@1", "b@1", "a@2");
            rig.stop();
            rig.send(of("b", 2));
            rig.start();

            rig.awaitSeen("a@1", "b@1", "a@2", "b@2");
        }
    }

    @Test
    void takesThePlaceOfOneThatWasKilledWithoutWaitingForTheBrokersToMissIt() {
        try (InboxRig rig = new InboxRig(event -> {})) {
            rig.stop();
            try (var dead = rig.dead()) {
                rig.send(of("a", 1));
                rig.start();

                rig.awaitSeen("a@1");
                assertThat(dead.assignment()).isNotEmpty();
            }
        }
    }

    @Test
    void countsAndSkipsRecordsOfUnknownTypes() {
        try (InboxRig rig = new InboxRig(event -> {})) {
            rig.send(
                    withHeader(of("a", 1), "ce_type", "ma.techvalley.zones.tree.planted.v1"),
                    of("b", 1),
                    withHeader(of("a", 2), "ce_type", "ma.techvalley.zones.tree.planted.v1"),
                    of("b", 2));
            rig.awaitSeen("b@1", "b@2");

            assertThat(rig.counted("techvalley.events.unknown")).isEqualTo(2);
            assertThat(rig.deadLetters()).isEmpty();
        }
    }

    @Test
    void waitsInPlaceWhileADependencyIsAwayAndThenGoesOnInOrder() {
        var away = new AtomicBoolean(true);
        var attempts = new AtomicInteger();
        try (InboxRig rig = new InboxRig(event -> {
            if (away.get()) {
                throw attempts.incrementAndGet() % 2 == 0 ? new MongoTimeoutException("away") : new Unavailable("away");
            }
        })) {
            rig.send(of("a", 1), of("b", 1), of("a", 2));
            await().atMost(Duration.ofSeconds(30)).until(() -> attempts.get() >= 6);
            assertThat(rig.seen()).isEmpty();
            away.set(false);

            rig.awaitSeen("a@1", "b@1", "a@2");
            assertThat(rig.deadLetters()).isEmpty();
            assertThat(rig.counted("techvalley.deadletters")).isZero();
        }
    }

    @Test
    void triesAMistakeOfOursThreeTimesMoreAndThenGoesOnWithoutTheRecord() {
        var attempts = new AtomicInteger();
        try (InboxRig rig = new InboxRig(event -> {
            if (event.subject().equals("bug")) {
                attempts.incrementAndGet();
                throw new IllegalStateException("a mistake");
            }
        })) {
            rig.send(of("a", 1), of("bug", 1), of("a", 2));
            rig.awaitSeen("a@1", "a@2");

            assertThat(attempts).hasValue(4);
            assertThat(rig.deadLetters()).hasSize(1);
            assertThat(rig.counted("techvalley.deadletters")).isEqualTo(1);
        }
    }

    @Test
    void tellsThatAListenerHasEndedOnAnError() {
        try (InboxRig rig = new InboxRig(InboxIT::die)) {
            assertThat(rig.listening().isBroken()).isFalse();
            rig.send(of("a", 1));

            await().atMost(Duration.ofSeconds(30)).until(() -> rig.listening().isBroken());
            assertThat(rig.deadLetters()).isEmpty();
        }
    }

    @Test
    void refusesTwoListenersOfOneTopic() {
        TopicListener listener = new TopicListener() {
            @Override
            public Topic topic() {
                return Topic.JOBS;
            }

            @Override
            public void on(Event event) {}
        };

        assertThatThrownBy(() -> new Listening(
                        List.of(listener, listener),
                        new Inbox(new SimpleMeterRegistry(), Clock.systemUTC(), new News()),
                        new Listening.Reading(new DefaultKafkaConsumerFactory<>(Map.of()), new InboxProperties("", "")),
                        new DefaultErrorHandler()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void die(Event event) {
        throw new LinkageError("a class of " + event.subject() + " is missing");
    }
}
