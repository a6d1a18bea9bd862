package ma.techvalley.kit.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Which requests of a service are recorded: those to an endpoint that is not for everybody, and those that were refused before it
 * was looked for one, for their token. The platform's own measuring and health are nobody's reading.
 */
final class Audited {
    private static final Pattern OPERATIONS = Pattern.compile("/actuator/(?!health|prometheus).*");

    private final Routes routes;
    private final VisitReader reader;

    Audited(Routes routes, VisitReader reader) {
        this.routes = routes;
        this.reader = reader;
    }

    /** What is to be recorded of it, if anything. */
    Optional<Visit> visit(HttpServletRequest request, int status) {
        boolean refused = isRefused(status);
        if (refused) {
            routes.find(request);
        }
        return isGuarded(request) || refused && (VisitReader.isUnknown(request) || isOfOperations(request))
                ? Optional.of(reader.read(request, status))
                : Optional.empty();
    }

    private static boolean isRefused(int status) {
        return status == HttpStatus.UNAUTHORIZED.value() || status == HttpStatus.FORBIDDEN.value();
    }

    private static boolean isGuarded(HttpServletRequest request) {
        return isForSome(request)
                || OPERATIONS.matcher(VisitReader.route(request)).matches();
    }

    /** Whether its endpoint says whom it is for. */
    static boolean isForSome(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                && handler.hasMethodAnnotation(Allow.class);
    }

    private static boolean isOfOperations(HttpServletRequest request) {
        return VisitReader.route(request).startsWith("/actuator");
    }
}
