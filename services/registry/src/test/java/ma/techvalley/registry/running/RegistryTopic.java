package ma.techvalley.registry.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What really is on the registry's topic. */
public final class RegistryTopic {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private RegistryTopic() {}

    /** All events of a company, once that version of it is there. */
    public static List<Event> eventsUntil(String ice, long version) {
        return await().atMost(PATIENCE)
                .until(
                        () -> all().stream()
                                .filter(event -> event.subject().equals(ice))
                                .toList(),
                        events -> events.stream().anyMatch(event -> event.version() >= version));
    }

    /** Everything that is committed. */
    public static List<Event> all() {
        List<Event> events = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                EmbeddedPlatform.bootstrapServers(),
                "isolation.level",
                "read_committed",
                "fetch.max.wait.ms",
                10);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.REGISTRY.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(polled ->
                                Optional.of(polled).flatMap(EventRecords::read).ifPresent(events::add));
            }
        }
        return events;
    }
}
