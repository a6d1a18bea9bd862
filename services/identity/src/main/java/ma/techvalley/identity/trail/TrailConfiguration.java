package ma.techvalley.identity.trail;

import java.time.Clock;
import ma.techvalley.identity.accounts.Accounts;
import ma.techvalley.identity.authorizations.Authorizations;
import ma.techvalley.identity.state.StateDirectory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The trail of sign-ins and tokens. */
@Configuration(proxyBeanMethods = false)
public class TrailConfiguration {
    @Bean
    Trail trail(StateDirectory directory) {
        return Trail.in(directory);
    }

    @Bean
    TrailFilter trailFilter(Trail trail, Actors actors, Clock clock) {
        return new TrailFilter(trail, actors, clock);
    }

    @Bean
    Actors actors(Accounts accounts, Authorizations authorizations) {
        return new Actors(accounts, authorizations);
    }

    /** It is part of the security chain, where the session is known; not a filter of its own. */
    @Bean
    FilterRegistrationBean<TrailFilter> trailFilterOnlyInTheChain(TrailFilter filter) {
        FilterRegistrationBean<TrailFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
