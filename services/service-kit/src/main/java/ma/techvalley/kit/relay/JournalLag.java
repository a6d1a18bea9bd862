package ma.techvalley.kit.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import ma.techvalley.kit.journal.Journal;

/** How many journal entries are not yet known to be in Kafka. */
final class JournalLag {
    JournalLag(Journal journal, Relay relay, MeterRegistry registry) {
        Gauge.builder(
                        "techvalley.journal.unpublished",
                        () -> relay.isActive() ? journal.position().sequence() - relay.watermark() : Double.NaN)
                .description(
                        "Journal entries not yet committed to Kafka, as the active relay knows it; NaN where another is active")
                .register(registry);
    }
}
