package ma.techvalley.kit.audit;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a request was for.
 *
 * @param route pattern of the path, such as {@code /api/v1/notes/{id}}; {@link #NO_ROUTE} if there is none
 * @param ids the variables of the pattern, by name, and what is {@link Named}
 */
record Target(String method, String route, Map<String, String> ids) {
    static final String NO_ROUTE = "none";

    Target {
        ids = Collections.unmodifiableMap(new TreeMap<>(ids));
    }
}
