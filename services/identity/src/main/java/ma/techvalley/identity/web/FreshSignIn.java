package ma.techvalley.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a client ask for a sign-in that is no older than {@code max_age} seconds, or for a new one by {@code prompt=login} (OpenID
 * Connect Core, section 3.1.2.1). The library would give it a code from any session; an older one ends here.
 */
final class FreshSignIn extends OncePerRequestFilter {
    /** The way back from the form takes a moment, and must not lead to the form again. */
    private static final Duration JUST_NOW = Duration.ofSeconds(10);

    private final Clock clock;

    FreshSignIn(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/oauth2/authorize");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<Duration> oldest = oldest(request);
        if (session != null && oldest.isPresent() && isOlder(session, oldest.get())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOlder(HttpSession session, Duration oldest) {
        Instant began = Instant.ofEpochMilli(session.getCreationTime());
        return began.plus(oldest).plus(JUST_NOW).isBefore(clock.instant());
    }

    /** Zero for what is no number: who asks for something gets more rather than less. */
    private static Optional<Duration> oldest(HttpServletRequest request) {
        String prompt = request.getParameter("prompt");
        if (prompt != null && Arrays.asList(prompt.split(" ")).contains("login")) {
            return Optional.of(Duration.ZERO);
        }
        return Optional.ofNullable(request.getParameter("max_age"))
                .map(seconds ->
                        seconds.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO);
    }
}
