package ma.techvalley.kit.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.web.access.Actors;
import ma.techvalley.kit.web.trace.Correlation;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerMapping;

/** Takes from a request what is kept of it: neither query nor body nor header, and of the path, and of what is {@link Named}, only ids. */
final class VisitReader {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.:-]{1,128}");
    private static final String NO_ID = "not an id";
    private static final int MOST_OF_AN_ACTOR = 200;

    private final Proxied proxied;
    private final Clock clock;

    VisitReader(Proxied proxied, Clock clock) {
        this.proxied = proxied;
        this.clock = clock;
    }

    Visit read(HttpServletRequest request, int status) {
        return new Visit(
                clock.instant(),
                sender(request),
                new Target(request.getMethod(), route(request), ids(request)),
                status,
                Correlation.of(request).id());
    }

    /** With a token, but not one that says who. */
    static boolean isUnknown(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && Actors.of(request).equals(Actor.ANONYMOUS);
    }

    static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? Target.NO_ROUTE : pattern.toString();
    }

    private Sender sender(HttpServletRequest request) {
        Actor actor = Actors.of(request);
        String id = isUnknown(request) ? Sender.UNKNOWN : actor.id();
        List<String> roles = actor.roles().stream().map(Role::word).sorted().toList();
        return proxied.sender(request, shortened(id), roles);
    }

    private static String shortened(String actor) {
        return actor.length() <= MOST_OF_AN_ACTOR ? actor : actor.substring(0, MOST_OF_AN_ACTOR);
    }

    /** What does not look like an id is not anything's, and could be anybody's name. */
    private static Map<String, String> ids(HttpServletRequest request) {
        Map<String, String> ids = new HashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> ids.put(name.toString(), id(value.toString())));
        }
        Named.of(request).forEach((name, value) -> ids.put(name.toString(), id(value.toString())));
        return ids;
    }

    private static String id(String value) {
        return ID.matcher(value).matches() ? value : NO_ID;
    }
}
