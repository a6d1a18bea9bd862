package ma.techvalley.kit.audit;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a trail is read, verified and watched with, wherever it is kept. */
@Configuration(proxyBeanMethods = false)
@Import(AuditController.class)
class AuditReading {
    @Bean
    AuditVerification auditVerification(AuditTrail trail) {
        return new AuditVerification(trail);
    }

    @Bean
    AuditMetrics auditMetrics(AuditWriter writer, MeterRegistry registry) {
        return new AuditMetrics(writer, registry);
    }
}
