package ma.techvalley.kit.audit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a trail is read, verified and watched with, wherever it is kept. */
@Configuration(proxyBeanMethods = false)
@Import(AuditController.class)
class AuditReading {
    /** Well inside the time that a gateway gives a service, of which the store's first answer takes a part. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    AuditVerification auditVerification(AuditTrail trail) {
        return new AuditVerification(trail, PATIENCE);
    }

    @Bean
    AuditMetrics auditMetrics(AuditWriter writer, MeterRegistry registry) {
        return new AuditMetrics(writer, registry);
    }
}
