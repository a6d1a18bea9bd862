package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Locale;
import java.util.Set;
import ma.techvalley.kit.web.trace.Correlation;
import org.springframework.http.HttpHeaders;

/** Headers of every answer, which a handler may replace but not double: Spring and proxies only ever add. */
final class AnswerHeaders extends HttpServletResponseWrapper {
    private static final Set<String> SINGLE = Set.of("x-correlation-id", "x-content-type-options", "cache-control");

    AnswerHeaders(HttpServletResponse response, Correlation correlation) {
        super(response);
        response.setHeader(Correlation.HEADER, correlation.id());
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (SINGLE.contains(name.toLowerCase(Locale.ROOT))) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
