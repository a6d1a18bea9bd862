package ma.techvalley.kit.web.request;

import java.time.Clock;
import java.util.List;
import ma.techvalley.kit.web.WebLimits;
import ma.techvalley.kit.web.problems.ProblemResponder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Everything that reads a request and gives controllers their arguments. */
@Configuration(proxyBeanMethods = false)
public class KitRequests {
    @Bean
    FilterRegistrationBean<RequestFilter> requestFilter(WebLimits limits, ProblemResponder problems) {
        var registration = new FilterRegistrationBean<>(new RequestFilter(new RequestReader(limits), problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebMvcConfigurer commandArguments(ObjectProvider<Clock> clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CommandArgument(clock.getIfUnique(Clock::systemUTC)));
            }
        };
    }
}
