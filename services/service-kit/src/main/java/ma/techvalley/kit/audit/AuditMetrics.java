package ma.techvalley.kit.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.concurrent.TimeUnit;

/** What an operator watches: how many requests wait to be recorded, and for how long. */
final class AuditMetrics {
    AuditMetrics(AuditWriter writer, MeterRegistry registry) {
        Gauge.builder("techvalley.audit.waiting", writer, AuditWriter::waiting)
                .description("Requests that wait to be recorded")
                .register(registry);
        TimeGauge.builder(
                        "techvalley.audit.oldest.age",
                        writer,
                        TimeUnit.NANOSECONDS,
                        w -> w.oldest().toNanos())
                .description("How long the first of them has waited")
                .register(registry);
    }
}
