package ma.techvalley.kit.web.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;

/**
 * What keeps a browser from taking an answer for something else: it is of the type it says, it is no page that may do or load
 * anything, and nobody hears where it came from. A page replaces the policy by its own.
 */
public final class SafetyHeaders {
    private static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
            "Referrer-Policy", "no-referrer");

    private SafetyHeaders() {}

    public static void set(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }

    public static Set<String> names() {
        return ALL.keySet();
    }
}
