package ma.techvalley.kit.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;

/** For a process without a store that answers in front of services: records what it refuses before one of them is asked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RefusalsProperties.class)
@Import(AuditReading.class)
public class KitRefusals {
    /** Inside of what words refusals, outside of what refuses. */
    private static final int INSIDE_FAILURES = Ordered.HIGHEST_PRECEDENCE + 3;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    FileAuditTrail auditTrail(RefusalsProperties refusals) {
        return FileAuditTrail.open(refusals.file());
    }

    @Bean
    AuditWriter auditWriter(FileAuditTrail trail) {
        return new AuditWriter(trail, PATIENCE);
    }

    /** What a client says of its own address is not believed here. */
    @Bean
    FilterRegistrationBean<RefusalFilter> refusalFilter(
            ObjectProvider<HandlerMapping> mappings, AuditWriter writer, Clock clock) {
        VisitReader reader = new VisitReader(new Proxied(List.of()), clock);
        var registration = new FilterRegistrationBean<>(new RefusalFilter(reader, new Routes(mappings), writer));
        registration.setOrder(INSIDE_FAILURES);
        return registration;
    }
}
