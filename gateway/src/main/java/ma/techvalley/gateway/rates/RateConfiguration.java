package ma.techvalley.gateway.rates;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.web.access.Actors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Twice: by address before anything else, so that neither searches nor bad tokens are for nothing, and by actor once the token has
 * been examined.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RateProperties.class)
class RateConfiguration {
    private static final List<String> API = List.of("/api/*");
    /** Inside the kit's own filters, which word refusals and record them. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 4;
    /** Spring Security's is at -100. */
    private static final int AFTER_TOKENS = -99;

    @Bean
    FilterRegistrationBean<RateFilter> addressRates(RateProperties rates) {
        return registered(
                new RateFilter(new Counting(rates.address(), rates), HttpServletRequest::getRemoteAddr), FIRST);
    }

    /** Also for what is answered before the token has been examined, because it is known. */
    @Bean
    Counting actorCounting(RateProperties rates) {
        return new Counting(rates.actor(), rates);
    }

    @Bean
    FilterRegistrationBean<RateFilter> actorRates(Counting actorCounting) {
        return registered(
                new RateFilter(actorCounting, request -> {
                    Actor actor = Actors.current();
                    return actor.equals(Actor.ANONYMOUS) ? null : actor.id();
                }),
                AFTER_TOKENS);
    }

    private static FilterRegistrationBean<RateFilter> registered(RateFilter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setUrlPatterns(API);
        registration.setOrder(order);
        return registration;
    }
}
