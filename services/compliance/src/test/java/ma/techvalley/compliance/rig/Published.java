package ma.techvalley.compliance.rig;

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

/** Reads the whole of the compliance topic, as a consumer that starts today would. */
public final class Published {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Published() {}

    /** Waits until the filing has at least so many events, then returns all it has. */
    public static List<Event> of(String filing, int atLeast) {
        List<Event> found = new CopyOnWriteArrayList<>();
        await().atMost(LONGEST).until(() -> {
            found.clear();
            found.addAll(now(filing));
            return found.size() >= atLeast;
        });
        return found;
    }

    private static List<Event> now(String filing) {
        List<Event> events = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", EmbeddedPlatform.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topic.COMPLIANCE.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(50))
                        .forEach(received -> EventRecords.read(received)
                                .filter(event -> event.subject().equals(filing))
                                .ifPresent(events::add));
            }
        }
        return events;
    }
}
