package ma.techvalley.identity.authorizations;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is alive. */
@Configuration(proxyBeanMethods = false)
public class AuthorizationConfiguration {
    @Bean
    Authorizations authorizations(Clock clock) {
        return new Authorizations(clock);
    }

    @Bean
    SigningOut signingOut(Authorizations authorizations) {
        return new SigningOut(authorizations);
    }
}
