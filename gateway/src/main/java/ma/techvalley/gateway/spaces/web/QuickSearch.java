package ma.techvalley.gateway.spaces.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.web.access.Actors;
import ma.techvalley.kit.web.request.ViewWait;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Answers plain searches before Spring MVC sees them. Anything else, down to a doubtful parameter, goes on to
 * {@link OfficeSpaceController}, which answers the same, only later.
 */
@Configuration(proxyBeanMethods = false)
class QuickSearch {
    private static final String PATH = "/api/v1/office-spaces";
    /** Inside the kit's own filter, which words failures, inside the one that measures, and inside the one that counts. */
    private static final int BEFORE_TOKENS = Ordered.HIGHEST_PRECEDENCE + 4;
    /** Inside Spring Security's, which is at -100, and the one that counts what each actor asks for. */
    private static final int AFTER_TOKENS = -98;

    @Bean
    FilterRegistrationBean<HttpFilter> quickSearchFilter(Searching searching, ViewWait views) {
        return registered(new Filter(searching, views, QuickSearch::isAnonymous), BEFORE_TOKENS);
    }

    @Bean
    FilterRegistrationBean<HttpFilter> quickSearchWithTokenFilter(Searching searching, ViewWait views) {
        return registered(new Filter(searching, views, _ -> !Actors.current().equals(Actor.ANONYMOUS)), AFTER_TOKENS);
    }

    private static boolean isAnonymous(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    private static FilterRegistrationBean<HttpFilter> registered(HttpFilter filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setUrlPatterns(List.of(PATH));
        registration.setOrder(order);
        return registration;
    }

    private static final class Filter extends HttpFilter {
        private final transient Searching searching;
        private final transient ViewWait views;
        private final transient Predicate<HttpServletRequest> answers;

        /** @param answers whose searches; one of the two is for each */
        private Filter(Searching searching, ViewWait views, Predicate<HttpServletRequest> answers) {
            this.searching = searching;
            this.views = views;
            this.answers = answers;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            SpaceFilters filters =
                    answers.test(request) && isPlain(request) ? QuickFilters.read(request.getParameterMap()) : null;
            if (filters == null) {
                chain.doFilter(request, response);
            } else {
                ServerHttpObservationFilter.findObservationContext(request)
                        .ifPresent(observed -> observed.setPathPattern(PATH));
                views.await(request);
                answerOrPassOn(filters, request, response, chain);
            }
        }

        /** What is refused here is refused by the controller again, in the words that failures get there. */
        private void answerOrPassOn(
                SpaceFilters filters, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try {
                searching.answer(filters, request, response);
            } catch (Refusal | Unavailable failure) {
                chain.doFilter(request, response);
            }
        }

        private static boolean isPlain(HttpServletRequest request) {
            String accept = request.getHeader(HttpHeaders.ACCEPT);
            return "GET".equals(request.getMethod())
                    && (accept == null || accept.equals("*/*") || accept.equals(MediaType.APPLICATION_JSON_VALUE));
        }
    }
}
