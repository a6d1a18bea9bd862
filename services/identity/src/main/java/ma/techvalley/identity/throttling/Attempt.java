package ma.techvalley.identity.throttling;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A request that proves who somebody is by a password. */
final class Attempt {
    /** Set by whoever finds the password of a person wrong. */
    static final String WRONG = Attempt.class.getName() + ".wrong";

    private static final Set<String> CLIENT_PATHS = Set.of("/oauth2/token", "/oauth2/revoke");
    private static final String BASIC = "Basic ";

    private final HttpServletRequest request;

    Attempt(HttpServletRequest request) {
        this.request = request;
    }

    static boolean is(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && (isSignIn(request) || CLIENT_PATHS.contains(request.getRequestURI()));
    }

    static boolean isSignIn(HttpServletRequest request) {
        return request.getRequestURI().equals("/login");
    }

    /**
     * The address, and the account if there is a password to guess. The web page's client id comes without one: if it counted,
     * anybody could keep everybody from signing in.
     */
    List<Guesser> guessers() {
        List<Guesser> guessers = new ArrayList<>(List.of(Guesser.Address.of(request.getRemoteAddr())));
        name().map(Guesser.Name::new).ifPresent(guessers::add);
        return guessers;
    }

    Throttle.Outcome outcome(HttpServletResponse response) {
        if (request.getAttribute(WRONG) != null || response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            return Throttle.Outcome.WRONG;
        }
        boolean proved = response.getStatus() == (isSignIn(request) ? 302 : 200);
        return proved ? Throttle.Outcome.RIGHT : Throttle.Outcome.OTHER;
    }

    Optional<String> name() {
        if (isSignIn(request)) {
            return Optional.ofNullable(request.getParameter("username"));
        }
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return basicName(header.substring(BASIC.length()).strip());
        }
        return request.getParameter("client_secret") == null
                ? Optional.empty()
                : Optional.ofNullable(request.getParameter("client_id"));
    }

    private static Optional<String> basicName(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(decoded.split(":", 2)[0]);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
