package ma.techvalley.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.fixture.Note;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

class RelayIT {
    @Test
    void carriesAcknowledgedChangesToKafkaInOrder() {
        try (RelayRig rig = new RelayRig("order", Topic.ZONES, EmbeddedPlatform.bootstrapServers())) {
            Relay relay = rig.relay(RelayProbe.NONE, RelayRig.quick());
            relay.start();
            rig.notes.create("a", Note.command(), Note.written("a", "1"));
            rig.notes.change("a", Note.command(), note -> note.rewritten("2"));
            rig.notes.change("a", Note.command(), note -> note.rewritten("3"));

            List<Event> events = consume(3);
            relay.stop();

            assertThat(events).extracting(Event::version).containsExactly(1L, 2L, 3L);
            assertThat(events).extracting(Event::sequence).containsExactly(1L, 2L, 3L);
            assertThat(rig.notes.outbox().oldest(10)).isEmpty();
        }
    }

    private static List<Event> consume(int count) {
        List<Event> events = new ArrayList<>();
        Map<String, Object> settings = new HashMap<>(Map.of(
                "bootstrap.servers",
                EmbeddedPlatform.bootstrapServers(),
                "group.id",
                "relay-it",
                "auto.offset.reset",
                "earliest",
                "isolation.level",
                "read_committed",
                "metadata.max.age.ms",
                500));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(Topic.ZONES.topicName()));
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (events.size() < count && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(polled ->
                                Optional.of(polled).flatMap(EventRecords::read).ifPresent(events::add));
            }
        }
        return events;
    }
}
