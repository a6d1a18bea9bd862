package ma.techvalley.gateway.memory;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.contracts.Topic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** One consumer's life: finds the topics, reads them from where the memory is, and goes on reading. */
final class Following {
    private final Consumer<String, byte[]> consumer;
    private final Applier applier;
    private final Progress progress;
    private final Offsets offsets;
    private final Map<TopicPartition, Topic> topics = new HashMap<>();

    /** @param offsets the topics to be read */
    Following(Consumer<String, byte[]> consumer, Applier applier, Progress progress, Offsets offsets) {
        this.consumer = consumer;
        this.applier = applier;
        this.progress = progress;
        this.offsets = offsets;
    }

    /** @throws UnknownTopicOrPartitionException while one of the topics does not exist */
    void start() {
        for (Topic topic : Topic.values()) {
            List<PartitionInfo> partitions = consumer.partitionsFor(topic.topicName());
            if (partitions == null || partitions.isEmpty()) {
                throw new UnknownTopicOrPartitionException(topic.topicName());
            }
            partitions.forEach(found -> topics.put(new TopicPartition(topic.topicName(), found.partition()), topic));
        }
        applier.reads(offsets);
        consumer.assign(topics.keySet());
        Map<TopicPartition, Long> known = progress.positions();
        Set<TopicPartition> fresh = new HashSet<>(topics.keySet());
        fresh.removeAll(known.keySet());
        known.forEach(consumer::seek);
        consumer.seekToBeginning(fresh);
        progress.goal(consumer.endOffsets(topics.keySet()));
    }

    /** One round: what has arrived is entered and, from the moment everything old has been read, published at once. */
    void round(Duration wait) {
        ConsumerRecords<String, byte[]> records = consumer.poll(wait);
        for (ConsumerRecord<String, byte[]> received : records) {
            TopicPartition partition = new TopicPartition(received.topic(), received.partition());
            Topic topic = topics.get(partition);
            if (topic != null) {
                applier.apply(topic, offsets.number(partition), received);
            }
        }
        Map<TopicPartition, Long> positions = new HashMap<>();
        topics.keySet().forEach(partition -> positions.put(partition, consumer.position(partition, wait)));
        if (progress.hasReached(positions)) {
            applier.publish();
        }
        progress.at(positions);
    }
}
