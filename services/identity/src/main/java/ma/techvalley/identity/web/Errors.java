package ma.techvalley.identity.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Writes errors: as RFC 6749 wants them where clients come for tokens, as RFC 9457 problems everywhere else. */
public final class Errors {
    private static final Set<String> FOR_CLIENTS = Set.of("/oauth2/token", "/oauth2/revoke");

    private Errors() {}

    /** In the shape that belongs to the path. */
    public static void send(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        String path = path(request);
        if (FOR_CLIENTS.contains(path)) {
            String detail = problem.detail().isEmpty() ? problem.title() : problem.detail();
            String json =
                    "{\"error\":\"%s\",\"error_description\":%s}".formatted(problem.oauth(), Problem.quoted(detail));
            write(response, problem.status(), new Body("application/json", json));
        } else {
            write(response, problem.status(), new Body("application/problem+json", problem.json(path)));
        }
    }

    /** An error of RFC 6749, section 5.2. */
    public static void oauth(HttpServletResponse response, int status, String code) throws IOException {
        write(response, status, new Body("application/json", "{\"error\":\"" + code + "\"}"));
    }

    private record Body(String type, String text) {}

    private static void write(HttpServletResponse response, int status, Body body) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(body.type());
        byte[] bytes = body.text().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** An error page knows the path only by an attribute. */
    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return original instanceof String path ? path : request.getRequestURI();
    }
}
