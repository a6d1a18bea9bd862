package ma.techvalley.kit.web.request;

import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Locale;
import ma.techvalley.kit.inbox.News;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.web.WebLimits;
import ma.techvalley.kit.web.body.BodyRules;
import ma.techvalley.kit.web.problems.ProblemResponder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.server.observation.ServerRequestObservationConvention;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Everything that reads a request and gives controllers their arguments. */
@Configuration(proxyBeanMethods = false)
@Import({RequestMvc.class, ParametersAtStart.class})
public class KitRequests {
    /** Spring counts and times requests one place further out; what we refuse is to be counted as well. */
    private static final int INSIDE_METRICS = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    FilterRegistrationBean<RequestFilter> requestFilter(WebLimits limits, ProblemResponder problems) {
        var registration = new FilterRegistrationBean<>(new RequestFilter(new RequestReader(limits), problems));
        registration.setOrder(INSIDE_METRICS);
        return registration;
    }

    @Bean
    ServerRequestObservationConvention measuredRequests() {
        return new MeasuredRequests();
    }

    /** Problems read the same whatever language a browser asks for. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.ENGLISH);
    }

    /** Lazy, since Spring MVC makes its conversion service after it has asked for interceptors. */
    @Bean
    QueryRules queryRules(@Lazy @Qualifier("mvcConversionService") ConversionService conversions, Validator validator) {
        return new QueryRules(conversions, validator);
    }

    /** Told by whatever reads events here, heard by requests that wait for one. */
    @Bean
    News news() {
        return new News();
    }

    @Bean
    ViewWait viewWait(
            ObjectProvider<ViewVersions> versions, ObjectProvider<TokenSight> sight, News news, WebLimits limits) {
        TokenSight everybody = (_, _) -> true;
        return new ViewWait(
                new ViewWait.Views(versions, sight.getIfAvailable(() -> everybody)), news, limits.viewWait());
    }

    @Bean
    RequestRules requestRules(QueryRules query, BodyRules bodies, ViewWait views) {
        return new RequestRules(query, bodies, views);
    }

    @Bean
    CommandArgument commandArgument(ObjectProvider<Clock> clock) {
        return new CommandArgument(clock.getIfUnique(Clock::systemUTC));
    }
}
