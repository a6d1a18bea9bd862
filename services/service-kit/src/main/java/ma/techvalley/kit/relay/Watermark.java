package ma.techvalley.kit.relay;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.journal.Journal;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How far the journal is in Kafka: the entry with the highest sequence among the records committed last, in whichever of the service's topics.
 * Kafka itself is asked because nothing else can be wrong about it; compaction never removes a partition's newest record.
 */
final class Watermark {
    private static final Comparator<Journal.Head> BY_SEQUENCE = Comparator.comparingLong(Journal.Head::sequence);
    private static final Duration POLL = Duration.ofMillis(500);
    /** A look at the next partition waits for the answer to the last fetch of the one before, which has nothing more to give. */
    private static final Duration FETCH = Duration.ofMillis(10);

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int FIRST_LOOK_BACK = 64;
    private final Properties client;
    private final Collection<Topic> topics;

    Watermark(Properties client, Collection<Topic> topics) {
        this.client = client;
        this.topics = topics;
    }

    /** The newest committed record's entry; {@link Journal.Head#EMPTY} for empty topics, or such as do not exist yet. */
    Journal.Head read() {
        Properties settings = new Properties();
        settings.putAll(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) FETCH.toMillis());
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            return topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .map(partition -> newest(consumer, partition))
                    .max(BY_SEQUENCE)
                    .orElse(Journal.Head.EMPTY);
        }
    }

    /** Looks back further each time, past transaction markers and aborted records, until a committed record is found. */
    private Journal.Head newest(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
        consumer.assign(List.of(partition));
        long start = offset(consumer.beginningOffsets(List.of(partition)), partition);
        long end = offset(consumer.endOffsets(List.of(partition)), partition);
        for (long lookBack = FIRST_LOOK_BACK; ; lookBack *= 8) {
            long from = Math.max(start, end - lookBack);
            Journal.Head newest = newest(consumer, partition, from, end);
            if (newest.sequence() > 0 || from == start) {
                return newest;
            }
        }
    }

    private Journal.Head newest(KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long from, long end) {
        consumer.seek(partition, from);
        long deadline = System.nanoTime() + LIMIT.toNanos();
        Journal.Head newest = Journal.Head.EMPTY;
        while (consumer.position(partition) < end) {
            if (System.nanoTime() - deadline > 0) {
                throw new TimeoutException("end of " + partition + " not reached");
            }
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                long sequence = EventRecords.sequence(record.headers());
                newest = sequence > newest.sequence() ? RecordHash.head(sequence, record.headers()) : newest;
            }
        }
        return newest;
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition), partition::toString);
    }
}
