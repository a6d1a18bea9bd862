package ma.techvalley.kit.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ma.techvalley.kit.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(KitRefusals.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    FileAuditTrail auditTrail(RefusalsProperties refusals) {
        return FileAuditTrail.open(refusals.file());
    }

    @Bean
    AuditWriter auditWriter(FileAuditTrail trail) {
        return new AuditWriter(trail, PATIENCE);
    }

    @Bean
    Repeats repeats(AuditWriter writer) {
        return new Repeats(visit -> keep(writer, visit));
    }

    /** What a client says of its own address is not believed here. */
    @Bean
    FilterRegistrationBean<RefusalFilter> refusalFilter(
            ObjectProvider<HandlerMapping> mappings, AuditWriter writer, Repeats repeats, Clock clock) {
        VisitReader reader = new VisitReader(new Proxied(List.of()), clock);
        var registration = new FilterRegistrationBean<>(
                new RefusalFilter(reader, new Routes(mappings), repeats, visit -> keep(writer, visit)));
        registration.setOrder(INSIDE_FAILURES);
        return registration;
    }

    private static void keep(AuditWriter writer, Visit visit) {
        try {
            writer.record(visit);
        } catch (Unavailable away) {
            Target target = visit.target();
            LOG.warn("Not recorded: {} as answer to {} {}", visit.status(), target.method(), target.route());
        }
    }
}
