package ma.techvalley.zones.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What anybody who reads the service's topic from its start has seen of one aggregate. */
final class ZonesTopic {
    private static final Duration POLL = Duration.ofMillis(100);

    private ZonesTopic() {}

    /** All its events, once the one of that version is there; in the order of the topic. */
    static List<Event> eventsOf(String id, long lastVersion) {
        List<Event> events = new ArrayList<>();
        try (var consumer = fromTheStart()) {
            await().until(() -> {
                consumer.poll(POLL).forEach(received -> keep(received, id, events));
                return !events.isEmpty() && events.getLast().version() >= lastVersion;
            });
            consumer.poll(POLL).forEach(received -> keep(received, id, events));
        }
        return events;
    }

    /** The ids of all aggregates there are events of, once that one is among them. */
    static Set<String> idsOnceThereIs(String id) {
        Set<String> ids = new HashSet<>();
        eventsOf(id, 1);
        try (var consumer = fromTheStart()) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.keySet().stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
                consumer.poll(POLL).forEach(received -> ids.add(received.key()));
            }
        }
        return ids;
    }

    private static KafkaConsumer<String, byte[]> fromTheStart() {
        KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        EmbeddedPlatform.bootstrapServers(),
                        "isolation.level",
                        "read_committed",
                        "fetch.max.wait.ms",
                        10),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.ZONES.topicName()).stream()
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static void keep(ConsumerRecord<String, byte[]> received, String id, List<Event> events) {
        if (received.key().equals(id)) {
            events.add(EventRecords.read(received).orElseThrow());
        }
    }
}
