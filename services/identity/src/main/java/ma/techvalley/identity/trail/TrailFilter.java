package ma.techvalley.identity.trail;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;
import ma.techvalley.identity.web.Errors;
import ma.techvalley.identity.web.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps what it answers until that is in the trail: nobody signs in or gets a token unseen. */
public final class TrailFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(TrailFilter.class);
    private static final String AUTHORIZE = "GET /oauth2/authorize";
    private static final Set<String> RECORDED = Set.of(
            "POST /login",
            "POST /logout",
            AUTHORIZE,
            "POST /oauth2/token",
            "POST /oauth2/revoke",
            "GET /connect/logout",
            "POST /connect/logout");
    private static final Set<String> GRANTS = Set.of("authorization_code", "refresh_token", "client_credentials");
    private static final Pattern ERROR = Pattern.compile("[?&]error(=|&|$)");
    private static final int TOO_MANY = 429;

    private final Trail trail;
    private final Actors actors;
    private final Clock clock;
    private final OnceAMinute once;

    TrailFilter(Trail trail, Actors actors, Clock clock) {
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
        this.once = new OnceAMinute(clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !RECORDED.contains(what(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String actor = actors.of(request);
        HeldAnswer answer = new HeldAnswer(response);
        chain.doFilter(request, answer);
        try {
            add(event(request, answer, actor));
        } catch (UncheckedIOException away) {
            LOG.error("The trail cannot be written: {} is refused", what(request), away);
            response.reset();
            Errors.send(request, response, Problem.UNAVAILABLE);
            return;
        }
        answer.release();
    }

    /** Somebody who is not signed in is only shown the page; who cannot be known is refused as often as they like. */
    private void add(Event event) {
        boolean nobody = event.actor().equals(Event.UNKNOWN);
        boolean often = event.status() == TOO_MANY || nobody && event.outcome() == Event.Outcome.REFUSED;
        if (nobody && event.request().equals(AUTHORIZE)
                || often && !once.isFirst(event.actor() + event.address() + event.request() + event.status())) {
            return;
        }
        trail.add(event);
    }

    private Event event(HttpServletRequest request, HeldAnswer answer, String actor) {
        boolean refused = answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                || ERROR.matcher(answer.location()).find();
        return new Event(
                clock.instant(),
                actor,
                request.getRemoteAddr(),
                what(request),
                grant(request),
                answer.getStatus(),
                refused ? Event.Outcome.REFUSED : Event.Outcome.DONE);
    }

    private static String what(HttpServletRequest request) {
        return request.getMethod() + " " + request.getRequestURI();
    }

    private static @Nullable String grant(HttpServletRequest request) {
        String grant = request.getParameter("grant_type");
        return grant != null && GRANTS.contains(grant) ? grant : null;
    }
}
