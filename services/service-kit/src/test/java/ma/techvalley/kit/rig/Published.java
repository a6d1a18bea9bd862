package ma.techvalley.kit.rig;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the whole of a topic, as a consumer that starts today would. */
public record Published(Topic topic) {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Waits until subjects that begin like this have at least so many events, then returns all they have. */
    public List<Event> of(String subject, int atLeast) {
        List<Event> found = new CopyOnWriteArrayList<>();
        await().atMost(LONGEST).until(() -> {
            found.clear();
            found.addAll(now(subject));
            return found.size() >= atLeast;
        });
        return found;
    }

    private List<Event> now(String subject) {
        List<Event> events = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        EmbeddedPlatform.bootstrapServers(),
                        "isolation.level",
                        "read_committed",
                        "fetch.max.wait.ms",
                        10),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(50))
                        .forEach(received -> EventRecords.read(received)
                                .filter(event -> event.subject().startsWith(subject))
                                .ifPresent(events::add));
            }
        }
        return events;
    }
}
