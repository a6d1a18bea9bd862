package ma.techvalley.kit.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ma.techvalley.kit.journal.JournalEntry;

/** What an operator watches: how old the oldest unrelayed event is, how far Kafka is behind, how long publishing takes. */
final class RelayMetrics {
    private final Timer latency;
    private final Counter failures;

    RelayMetrics(MeterRegistry registry) {
        latency = Timer.builder("techvalley.relay.publish.latency")
                .description("From the command's moment to the commit in Kafka")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        failures = Counter.builder("techvalley.relay.failures")
                .description("Rounds that failed and are tried again")
                .register(registry);
    }

    void published(List<JournalEntry> entries, Instant now) {
        for (JournalEntry entry : entries) {
            Duration age = Duration.between(entry.event().header().time(), now);
            latency.record(age.isNegative() ? Duration.ZERO : age);
        }
    }

    void failed() {
        failures.increment();
    }
}
