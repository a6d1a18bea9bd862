package ma.techvalley.kit.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.web.request.TokenSight;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service with one resource, for the tests of this package. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({KitWeb.class, DeskController.class})
class DeskApplication {
    static final Instant NOW = Instant.parse("2026-03-31T08:30:00.123456789Z");

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    TokenSight tokenSight() {
        return (_, id) -> !id.equals("secret");
    }

    @Bean
    SeenVersions seenVersions() {
        return new SeenVersions();
    }

    /** A filter that fails in the two ways filters do. */
    @Bean
    FilterRegistrationBean<jakarta.servlet.Filter> failing() {
        return new FilterRegistrationBean<>((request, response, chain) -> {
            switch (((jakarta.servlet.http.HttpServletRequest) request).getRequestURI()) {
                case "/filter/throws" -> throw new IllegalStateException("secret");
                case "/filter/sends" -> ((jakarta.servlet.http.HttpServletResponse) response).sendError(403, "secret");
                default -> chain.doFilter(request, response);
            }
        });
    }

    /** A view that has read what a test says. */
    static final class SeenVersions implements ViewVersions {
        final Map<String, Long> seen = new ConcurrentHashMap<>();

        @Override
        public boolean holds(String aggregateId, long version) {
            return seen.getOrDefault(aggregateId, 0L) >= version;
        }
    }
}
