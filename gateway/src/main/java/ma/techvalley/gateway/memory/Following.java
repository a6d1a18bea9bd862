package ma.techvalley.gateway.memory;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ma.techvalley.contracts.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** One consumer's life: reads the topics from where the memory is, and goes on reading. */
final class Following {
    private static final Map<String, Topic> TOPICS =
            Arrays.stream(Topic.values()).collect(Collectors.toUnmodifiableMap(Topic::topicName, topic -> topic));

    private final Consumer<String, byte[]> consumer;
    private final Applier applier;
    private final Progress progress;
    private final Offsets offsets;

    /** @param offsets of the topics to be read */
    Following(Consumer<String, byte[]> consumer, Applier applier, Progress progress, Offsets offsets) {
        this.consumer = consumer;
        this.applier = applier;
        this.progress = progress;
        this.offsets = offsets;
    }

    void start() {
        applier.reads(offsets);
        consumer.assign(offsets.partitions());
        Map<TopicPartition, Long> known = progress.positions();
        Set<TopicPartition> fresh = new HashSet<>(offsets.partitions());
        fresh.removeAll(known.keySet());
        known.forEach(consumer::seek);
        consumer.seekToBeginning(fresh);
        progress.goal(consumer.endOffsets(offsets.partitions()));
    }

    /** One round: what has arrived is entered and, from the moment everything old has been read, published at once. */
    void round(Duration wait) {
        for (ConsumerRecord<String, byte[]> received : consumer.poll(wait)) {
            Topic topic = Objects.requireNonNull(TOPICS.get(received.topic()));
            applier.apply(topic, offsets.number(new TopicPartition(received.topic(), received.partition())), received);
        }
        Map<TopicPartition, Long> positions = new HashMap<>();
        offsets.partitions().forEach(partition -> positions.put(partition, consumer.position(partition, wait)));
        if (progress.hasReached(positions)) {
            applier.publish();
        }
        progress.at(positions);
    }
}
