package ma.techvalley.kit.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import ma.techvalley.kit.journal.Journal;

/** How many journal entries are not yet known to be in Kafka. */
final class JournalLag {
    JournalLag(Journal journal, Publishing publishing, MeterRegistry registry) {
        Gauge.builder("techvalley.journal.unpublished", () -> journal.position().sequence() - publishing.watermark())
                .description("Journal entries not yet committed to Kafka, as the active relay knows it")
                .register(registry);
    }
}
