package ma.techvalley.gateway.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ma.techvalley.contracts.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ProbingTest {
    private static final TopicPartition ZONES = new TopicPartition(Topic.ZONES.topicName(), 0);
    private static final Duration SOON = Duration.ofMillis(5);
    private volatile Instant now = Instant.parse("2026-11-30T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Freshness freshness = new Freshness(new SimpleMeterRegistry(), clock);
    private final Progress progress = new Progress();

    @Test
    void asksAgainWhereTheBrokersNameIsNotKnownYetAndWhereAClientFails() {
        now = now.plusSeconds(100);
        assertThat(freshness.age()).isEqualTo(100);
        progress.at(Map.of(ZONES, 5L));
        var attempts = List.<Supplier<Admin>>of(
                        ProbingTest::nowhere, () -> client(ProbingTest::fail), () -> client(() -> endsAt(5)))
                .iterator();
        Probing probing = probing(attempts);
        probing.start();
        try {
            await().untilAsserted(() -> assertThat(freshness.age()).isZero());
        } finally {
            probing.stop();
        }
        assertThat(attempts).isExhausted();
    }

    private Probing probing(Iterator<Supplier<Admin>> attempts) {
        var properties = new MemoryProperties(SOON, SOON, SOON, 3, 16, 1, 1, SOON, SOON, SOON);
        return new Probing(properties, () -> attempts.next().get(), new Probing.Judging(progress, freshness, clock));
    }

    /** As Kafka makes one. */
    private static Admin nowhere() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "broker.invalid:9092"));
    }

    private static ListOffsetsResult fail() {
        throw new KafkaException("The client is of no use any more");
    }

    private static ListOffsetsResult endsAt(long offset) {
        return new ListOffsetsResult(
                Map.of(ZONES, KafkaFuture.completedFuture(new ListOffsetsResultInfo(offset, 0, Optional.empty()))));
    }

    private static Admin client(Supplier<ListOffsetsResult> answer) {
        return (Admin) Proxy.newProxyInstance(
                Admin.class.getClassLoader(),
                new Class<?>[] {Admin.class},
                (_, method, _) -> method.getName().equals("listOffsets") ? answer.get() : null);
    }
}
