package ma.techvalley.identity.authorizations;

import java.time.Clock;
import ma.techvalley.identity.clients.TokenProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is alive. */
@Configuration(proxyBeanMethods = false)
public class AuthorizationConfiguration {
    @Bean
    Authorizations authorizations(Clock clock, TokenProperties tokens) {
        return new Authorizations(clock, tokens.idle());
    }

    @Bean
    SigningOut signingOut(Authorizations authorizations) {
        return new SigningOut(authorizations);
    }
}
