package ma.techvalley.kit.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.web.trace.Correlation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem by itself, so that neither content negotiation nor a converter can turn it into something else. */
final class ProblemWriter {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int MAX_TEXT = 300;

    private ProblemWriter() {}

    static void write(Finding finding, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        head(finding, request, response);
        byte[] body = text(finding, request).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
    }

    /** Status and headers; those of an answer that was on its way are gone. */
    static void head(Finding finding, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(finding.type().status());
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.LOCATION, null);
        response.setHeader("Consistency-Token", null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        SafetyHeaders.set(response);
        response.setHeader(Correlation.HEADER, Correlation.of(request).id());
        if (finding.type().equals(ProblemType.UNAUTHENTICATED)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
        }
        finding.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    }

    /** RFC 6750, section 3.1: no error is named to who brought no token. */
    private static String challenge(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "Bearer" : "Bearer error=\"invalid_token\"";
    }

    static String text(Finding finding, HttpServletRequest request) {
        Correlation correlation = Correlation.of(request);
        ProblemType type = finding.type();
        return MAPPER.writeValueAsString(new Problem(
                type.slug().isEmpty() ? "about:blank" : Problem.TYPES + type.slug(),
                type.title(),
                type.status(),
                shortened(finding.detail()),
                path(request),
                correlation.id(),
                correlation.traceId(),
                finding.errors()));
    }

    /** An error page knows the path only by an attribute. */
    private static @Nullable String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original instanceof String text ? text : request.getRequestURI();
        return path == null || path.length() > MAX_TEXT ? null : path;
    }

    private static @Nullable String shortened(@Nullable String detail) {
        return detail == null || detail.length() <= MAX_TEXT ? detail : detail.substring(0, MAX_TEXT) + "…";
    }
}
