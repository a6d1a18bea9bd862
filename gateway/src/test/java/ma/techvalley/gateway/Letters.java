package ma.techvalley.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads all values of a topic with one partition. */
public final class Letters {
    private Letters() {}

    public static List<@Nullable String> on(String bootstrapServers, String topic) {
        return on(Map.<String, Object>of("bootstrap.servers", bootstrapServers), topic);
    }

    /** As somebody who may read them. */
    static List<@Nullable String> on(Map<String, Object> client, String topic) {
        var partition = new TopicPartition(topic, 0);
        List<@Nullable String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(letter -> values.add(
                                letter.value() == null ? null : new String(letter.value(), StandardCharsets.UTF_8)));
            }
        }
        return values;
    }
}
