package ma.techvalley.gateway.memory;

import ma.techvalley.kit.audit.AuditWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Apart from the memory, which also runs where nobody is refused. */
@Configuration(proxyBeanMethods = false)
class WorkersConfiguration {
    @Bean
    WorkersHealth workers(Remembering remembering, AuditWriter refusals) {
        return new WorkersHealth(remembering, refusals);
    }
}
