package ma.techvalley.kit.audit;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import ma.techvalley.kit.config.StoreProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;

/** Records who does or reads what. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditProperties.class)
@Import(AuditReading.class)
public class KitAudit {
    /** Outside of what reads tokens. */
    private static final int INSIDE_FAILURES = Ordered.HIGHEST_PRECEDENCE + 3;

    /** The driver gives up after one timeout to find a server and two to read; a little more tells its failure rather than ours. */
    private static final int TIMEOUTS = 4;

    @Bean
    MongoAuditTrail auditTrail(MongoDatabase database) {
        return new MongoAuditTrail(database);
    }

    @Bean
    Readings readings(MongoAuditTrail trail) {
        return new Readings(trail);
    }

    @Bean
    AuditWriter auditWriter(MongoAuditTrail trail, StoreProperties store) {
        Duration patience = store.timeout().multipliedBy(TIMEOUTS);
        trail.prepare();
        return new AuditWriter(trail, patience);
    }

    @Bean
    Audited audited(ObjectProvider<HandlerMapping> mappings, AuditProperties audit, Clock clock) {
        return new Audited(new Routes(mappings), new VisitReader(new Proxied(audit.matchers()), clock));
    }

    @Bean
    FilterRegistrationBean<AuditFilter> auditFilter(Audited audited, AuditWriter writer) {
        var registration = new FilterRegistrationBean<>(new AuditFilter(audited, writer));
        registration.setOrder(INSIDE_FAILURES);
        return registration;
    }
}
