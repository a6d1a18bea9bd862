package ma.techvalley.identity.throttling;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ma.techvalley.identity.pages.LoginPage;
import ma.techvalley.identity.web.Errors;
import ma.techvalley.identity.web.Problem;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers for those who have to wait, before any password is looked at: what they sent is neither right nor wrong. */
public final class ThrottleFilter extends OncePerRequestFilter {
    private final Throttle throttle;
    private final LoginPage page;

    ThrottleFilter(Throttle throttle, LoginPage page) {
        this.throttle = throttle;
        this.page = page;
    }

    /** To be called by whoever finds a person's password wrong. */
    public static void wrong(HttpServletRequest request) {
        request.setAttribute(Attempt.WRONG, true);
    }

    /** The account that is tried, as it was typed; empty if no password comes with it. */
    public static Optional<String> name(HttpServletRequest request) {
        return new Attempt(request).name();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Attempt.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Attempt attempt = new Attempt(request);
        List<Guesser> guessers = attempt.guessers();
        Duration wait = throttle.begin(guessers);
        if (!wait.isZero()) {
            refuse(request, response, wait.plusMillis(999).toSeconds());
            return;
        }
        Throttle.Outcome outcome = Throttle.Outcome.OTHER;
        try {
            chain.doFilter(request, response);
            outcome = attempt.outcome(response);
        } finally {
            throttle.end(guessers, outcome);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setHeader("Retry-After", Long.toString(seconds));
        if (Attempt.isSignIn(request)) {
            response.setStatus(Problem.TOO_MANY_REQUESTS.status());
            page.waiting(request, response, seconds);
        } else {
            Errors.send(
                    request,
                    response,
                    Problem.TOO_MANY_REQUESTS.because("Too many wrong secrets. Wait " + seconds + " s."));
        }
    }
}
