package ma.techvalley.bench.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.Topic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The floor: what the gateway's consumer does, and nothing with what it gets. */
final class PollingReader implements Reader {
    private static final Duration WAIT = Duration.ofMillis(200);

    private final Source source;

    PollingReader(Source source) {
        this.source = source;
    }

    @Override
    public Replay replay() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                source.bootstrapServers(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                2_000);
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        poll(consumer);
        return consumer::close;
    }

    private static void poll(KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(Topic.ZONES.topicName()).stream()
                .map(found -> new TopicPartition(found.topic(), found.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        long left = consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        while (left > 0) {
            left -= consumer.poll(WAIT).count();
        }
    }
}
