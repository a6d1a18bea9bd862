package ma.techvalley.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * All there is to reach, and in which shape. What the authorization server offers besides (introspection, pushed requests, forms of
 * proof that nobody here has) is not reachable, and what no honest request looks like ends here.
 */
final class Surface extends OncePerRequestFilter {
    private static final Map<String, String> METHODS = Map.ofEntries(
            Map.entry("/", "GET"),
            Map.entry("/login", "GET, POST"),
            Map.entry("/login.css", "GET"),
            Map.entry("/logout", "POST"),
            Map.entry("/oauth2/authorize", "GET"),
            Map.entry("/oauth2/token", "POST"),
            Map.entry("/oauth2/revoke", "POST"),
            Map.entry("/oauth2/jwks", "GET"),
            Map.entry("/userinfo", "GET, POST"),
            Map.entry("/connect/logout", "GET, POST"),
            Map.entry("/.well-known/openid-configuration", "GET"),
            Map.entry("/.well-known/oauth-authorization-server", "GET"),
            Map.entry("/actuator/health", "GET"),
            Map.entry("/actuator/health/liveness", "GET"),
            Map.entry("/actuator/health/readiness", "GET"));
    private static final String FORM = "application/x-www-form-urlencoded";
    /** A request to sign in waits in a cookie, and a browser keeps 4 KB. */
    private static final int QUERY = 2048;

    private static final int BODY = 16 * 1024;
    private static final int PARAMETERS = 30;
    private static final int VALUE = 4096;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Problem problem = problem(request);
        if (problem == null) {
            chain.doFilter(request, response);
            return;
        }
        String methods = METHODS.get(request.getRequestURI());
        if (problem.status() == Problem.METHOD.status() && methods != null) {
            response.setHeader("Allow", methods);
        }
        Errors.send(request, response, problem);
    }

    private static @Nullable Problem problem(HttpServletRequest request) {
        String methods = METHODS.get(request.getRequestURI());
        if (methods == null) {
            return Problem.NOT_FOUND;
        }
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        if (!List.of(methods.split(", ")).contains(method)) {
            return Problem.METHOD;
        }
        String query = request.getQueryString();
        if (query != null && query.length() > QUERY) {
            return Problem.URI.because("The query has at most " + QUERY + " characters.");
        }
        if (request.getHeader("DPoP") != null) {
            return Problem.INVALID.because("There are no DPoP tokens here.");
        }
        Problem body = request.getMethod().equals("POST") ? body(request) : null;
        return body == null ? parameters(request) : body;
    }

    private static @Nullable Problem body(HttpServletRequest request) {
        if (request.getContentLengthLong() > BODY) {
            return Problem.BODY.because("A form has at most " + BODY + " bytes.");
        }
        String type = request.getContentType();
        boolean form = type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(FORM);
        return form || request.getContentLengthLong() == 0 ? null : Problem.MEDIA_TYPE.because("Send " + FORM + ".");
    }

    private static @Nullable Problem parameters(HttpServletRequest request) {
        try {
            Map<String, String[]> parameters = request.getParameterMap();
            boolean fits = parameters.size() <= PARAMETERS
                    && parameters.values().stream()
                            .allMatch(values -> values.length == 1 && values[0].length() <= VALUE);
            return fits
                    ? null
                    : Problem.INVALID.because("At most " + PARAMETERS + " parameters, each once and of at most " + VALUE
                            + " characters.");
        } catch (IllegalStateException unreadable) {
            // Tomcat's: a body that is longer than it said or allowed, or broken encoding.
            return Problem.INVALID.because("The parameters cannot be read.");
        }
    }
}
