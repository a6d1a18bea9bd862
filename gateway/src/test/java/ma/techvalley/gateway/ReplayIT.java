package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedBroker;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A start with a history: seven versions of each space, three records in ten known already, and poison in between. Small unless
 * asked for more, {@code -Drecords=1000000}.
 */
class ReplayIT {
    private static final int RECORDS = Integer.getInteger("records", 20_000);
    private static final int SPACES = RECORDS / 10;
    private static final int NEWEST = 7;
    /** As a relay repeats them: the last record of a key is its newest version. */
    private static final int[] VERSIONS = {1, 1, 2, 3, 3, 4, 5, 5, 6, NEWEST};

    private static final int CHUNK = 10_000;
    private static final long BYTES_OF_A_KNOWN_RECORD = 300;
    private static final long NOISE = 8_000_000;
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final String READINESS = "/actuator/health/readiness";
    private static final String SEARCH = "/api/v1/office-spaces?limit=1";
    private static final List<byte[]> POISON = List.of(
            "not json".getBytes(StandardCharsets.UTF_8), new byte[0], "{\"state\":1}".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path directory;

    @Test
    void isReadyOnlyOnceAllIsReadAndKeepsWhatThereIsAndNotWhatThereWas() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                Topics topics = Topics.create(broker.bootstrapServers())) {
            for (int version : VERSIONS) {
                send(topics, version);
                POISON.forEach(poison -> topics.send(new ProducerRecord<>(Topic.ZONES.topicName(), "space-0", poison)));
            }
            try (Running gateway = Running.start(broker.bootstrapServers())) {
                untilReady(gateway);
                assertThat(counted(gateway, "techvalley_view_outdated_total")).isEqualTo(RECORDS / 10 * 3);
                assertThat(counted(gateway, "techvalley_deadletters_total")).isEqualTo(10 * POISON.size());
                assertThat(gateway.json("/api/v1/office-spaces/space-0")
                                .get("version")
                                .asInt())
                        .isEqualTo(NEWEST);
                assertKeepsNothingOfKnownRecords(topics, gateway);
            }
        }
    }

    private static void send(Topics topics, int version) {
        List<ProducerRecord<String, byte[]>> chunk = new ArrayList<>();
        for (int space = 0; space < SPACES; space++) {
            chunk.add(Samples.space(version, Samples.spaceState("space-" + space, "casanearshore", 1_000, version)));
            if (chunk.size() == CHUNK || space == SPACES - 1) {
                topics.sendAll(chunk);
                chunk.clear();
            }
        }
    }

    /** Whoever asks before gets no answer rather than half of one. */
    private static void untilReady(Running gateway) {
        await().atMost(LONG).until(() -> {
            var early = gateway.get(SEARCH);
            if (early.statusCode() == 200) {
                assertThat(early.body()).contains("\"total\":" + SPACES + ",");
            } else {
                assertThat(early.statusCode()).isEqualTo(503);
                assertThat(early.headers().firstValue("Retry-After")).isPresent();
            }
            return gateway.get(READINESS).statusCode() == 200;
        });
        assertThat(gateway.get(SEARCH).body()).contains("\"total\":" + SPACES + ",");
    }

    private static void assertKeepsNothingOfKnownRecords(Topics topics, Running gateway) {
        double outdated = counted(gateway, "techvalley_view_outdated_total");
        long before = heap();
        for (int version : VERSIONS) {
            send(topics, version);
        }
        await().atMost(LONG).until(() -> counted(gateway, "techvalley_view_outdated_total") == outdated + SPACES * 10);
        assertThat(heap() - before).isLessThan(RECORDS * BYTES_OF_A_KNOWN_RECORD + NOISE);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double counted(Running gateway, String metric) {
        Matcher line = Pattern.compile(metric + "\\{[^}]*zones[^}]*} (\\S+)")
                .matcher(gateway.getWithToken("/actuator/prometheus").body());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
