package ma.techvalley.gateway.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.contracts.MalformedEvent;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedBroker;
import ma.techvalley.gateway.Letters;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.config.KafkaSecurity;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersIT {
    private static final int FLOOD = 5_000;

    @TempDir
    Path directory;

    @Test
    void keepAFloodAndNothingTwiceAlsoAfterARestart() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            new DeadLetterTopics(kafka(broker)).create();
            try (var letters = letters(broker)) {
                IntStream.range(0, FLOOD).forEach(offset -> keep(letters, offset, "poison"));
                keep(letters, FLOOD, null);
                keep(letters, 0, "poison");
                awaitKept(broker, FLOOD + 1);
            }
            try (var letters = letters(broker)) {
                IntStream.range(0, FLOOD).forEach(offset -> keep(letters, offset, "poison"));
                keep(letters, FLOOD, null);
                keep(letters, 0, "of a topic that was made anew");
                keep(letters, FLOOD + 1, "last");
                awaitKept(broker, FLOOD + 3);
            }
            List<@Nullable String> kept = kept(broker);
            assertThat(kept.stream().filter("poison"::equals)).hasSize(FLOOD);
            assertThat(kept).endsWith("of a topic that was made anew", "last");
        }
    }

    private static DeadLetters letters(EmbeddedBroker broker) {
        return new DeadLetters(kafka(broker));
    }

    private static KafkaProperties kafka(EmbeddedBroker broker) {
        return new KafkaProperties(broker.bootstrapServers(), 3, (short) 1, KafkaSecurity.none());
    }

    private static void keep(DeadLetters letters, int offset, @Nullable String value) {
        letters.keep(
                Topic.ZONES,
                new ConsumerRecord<>(
                        Topic.ZONES.topicName(),
                        offset % 3,
                        offset,
                        "key",
                        value == null ? null : value.getBytes(StandardCharsets.UTF_8)),
                new MalformedEvent("test"));
    }

    private static void awaitKept(EmbeddedBroker broker, int count) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(kept(broker)).hasSize(count));
    }

    private static List<@Nullable String> kept(EmbeddedBroker broker) {
        return Letters.on(broker.bootstrapServers(), Topic.ZONES.deadLetterTopic("gateway"));
    }
}
