package ma.techvalley.gateway.spaces.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.gateway.rates.Counting;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.KnownActors;
import ma.techvalley.kit.web.request.ViewWait;
import org.jspecify.annotations.Nullable;
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
    /** Inside the kit's own filters, which word failures and record refusals, and those that measure and count. */
    private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 5;

    @Bean
    FilterRegistrationBean<HttpFilter> quickSearchFilter(
            Searching searching, ViewWait views, KnownActors actors, Counting actorCounting) {
        var registration = new FilterRegistrationBean<HttpFilter>(
                new Filter(searching, views, new Senders(actors, actorCounting)));
        registration.setUrlPatterns(List.of(PATH));
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    /** Whom to answer quickly: whoever says nothing of who they are, and whoever is known. */
    private record Senders(KnownActors actors, Counting counting) {
        /**
         * Null for anybody else.
         *
         * @throws Refusal 429 if they ask too often
         */
        @Nullable
        Actor of(HttpServletRequest request, HttpServletResponse response) {
            if (request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
                return Actor.ANONYMOUS;
            }
            Actor actor = actors.of(request);
            if (actor != null) {
                counting.count(actor.id(), request, response);
            }
            return actor;
        }
    }

    private static final class Filter extends HttpFilter {
        private final transient Searching searching;
        private final transient ViewWait views;
        private final transient Senders senders;

        private Filter(Searching searching, ViewWait views, Senders senders) {
            this.searching = searching;
            this.views = views;
            this.senders = senders;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            SpaceFilters filters = isPlain(request) ? QuickFilters.read(request.getParameterMap()) : null;
            Actor sender = filters == null ? null : senders.of(request, response);
            if (filters == null || sender == null) {
                chain.doFilter(request, response);
            } else {
                ServerHttpObservationFilter.findObservationContext(request)
                        .ifPresent(observed -> observed.setPathPattern(PATH));
                await(request, sender, response);
                answerOrPassOn(filters, request, response, chain);
            }
        }

        private void await(HttpServletRequest request, Actor sender, HttpServletResponse response) {
            if (request.getHeader(Answers.CONSISTENCY_TOKEN) != null) {
                searching.age(response);
                views.await(request, sender);
            }
        }

        /** What is refused here is refused by the controller again, in the words that failures get there. */
        private void answerOrPassOn(
                SpaceFilters filters, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try {
                searching.answer(filters, Form.JSON, request, response);
            } catch (Refusal | Unavailable failure) {
                chain.doFilter(request, response);
            }
        }

        /** A path in other words, as with dot segments, is left to the firewall. */
        private static boolean isPlain(HttpServletRequest request) {
            String accept = request.getHeader(HttpHeaders.ACCEPT);
            return "GET".equals(request.getMethod())
                    && PATH.equals(request.getRequestURI())
                    && (accept == null || accept.equals("*/*") || accept.equals(MediaType.APPLICATION_JSON_VALUE));
        }
    }
}
