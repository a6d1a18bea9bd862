package ma.techvalley.identity.throttling;

import java.time.Clock;
import ma.techvalley.identity.pages.LoginPage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Login throttling. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ThrottlingProperties.class)
public class ThrottlingConfiguration {
    @Bean
    ThrottleFilter throttleFilter(ThrottlingProperties properties, Clock clock, LoginPage page) {
        return new ThrottleFilter(new Throttle(properties, clock), page);
    }

    /** It is part of the security chain, after the checks of shape; not a filter of its own. */
    @Bean
    FilterRegistrationBean<ThrottleFilter> throttleFilterOnlyInTheChain(ThrottleFilter filter) {
        FilterRegistrationBean<ThrottleFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
