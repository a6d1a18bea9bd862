package ma.techvalley.kit.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the route of a request that was refused before Spring MVC looked for it. */
final class Routes {
    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private final ObjectProvider<HandlerMapping> mappings;

    Routes(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Leaves what it finds where Spring MVC would, and nothing if there is no route. */
    void find(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) == null) {
            ServletRequestPathUtils.parseAndCache(request);
            for (HandlerMapping mapping : mappings.orderedStream().toList()) {
                if (matches(mapping, request)) {
                    return;
                }
            }
        }
    }

    private static boolean matches(HandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception noSuchMethodOrType) {
            LOG.debug("No route", noSuchMethodOrType);
            return false;
        }
    }
}
