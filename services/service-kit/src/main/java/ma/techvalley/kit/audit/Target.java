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
    private static final String ANY = "any";

    Target {
        ids = Collections.unmodifiableMap(new TreeMap<>(ids));
    }

    /** Of an entry that stands for so many more requests of its sender, whatever they were for. */
    static Target more(long requests) {
        return new Target(ANY, ANY, Map.of("more", Long.toString(requests)));
    }
}
