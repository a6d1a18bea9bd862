package ma.techvalley.kit.relay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Properties;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How far the journal is in Kafka: the highest sequence of the records committed last. Kafka itself is asked because nothing
 * else can be wrong about it; compaction never removes a partition's newest record.
 */
final class Watermark {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int FIRST_LOOK_BACK = 64;
    private final Properties client;
    private final Topic topic;

    Watermark(Properties client, Topic topic) {
        this.client = client;
        this.topic = topic;
    }

    /** The sequence of the newest committed record; 0 for an empty topic. */
    long read() {
        Properties settings = new Properties();
        settings.putAll(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            return consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .mapToLong(partition -> newest(consumer, partition))
                    .max()
                    .orElse(0);
        }
    }

    /** Looks back further each time, past transaction markers and aborted records, until a committed record is found. */
    private long newest(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
        consumer.assign(List.of(partition));
        long start = offset(consumer.beginningOffsets(List.of(partition)), partition);
        long end = offset(consumer.endOffsets(List.of(partition)), partition);
        for (long lookBack = FIRST_LOOK_BACK; ; lookBack *= 8) {
            long from = Math.max(start, end - lookBack);
            OptionalLong sequence = highest(consumer, partition, from, end);
            if (sequence.isPresent() || from == start) {
                return sequence.orElse(0);
            }
        }
    }

    private OptionalLong highest(
            KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long from, long end) {
        consumer.seek(partition, from);
        long deadline = System.nanoTime() + LIMIT.toNanos();
        long highest = 0;
        while (consumer.position(partition) < end) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("end of " + partition + " not reached");
            }
            ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
            for (ConsumerRecord<String, byte[]> record : polled) {
                highest = Math.max(highest, EventRecords.sequence(record.headers()));
            }
        }
        return highest == 0 ? OptionalLong.empty() : OptionalLong.of(highest);
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition), partition::toString);
    }
}
