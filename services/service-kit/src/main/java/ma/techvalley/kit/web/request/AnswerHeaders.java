package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ma.techvalley.kit.web.problems.SafetyHeaders;
import ma.techvalley.kit.web.trace.Correlation;
import org.springframework.http.HttpHeaders;

/** Headers of every answer, which a handler may replace but not double: Spring and proxies only ever add. */
final class AnswerHeaders extends HttpServletResponseWrapper {
    private static final String TLS_ONLY = "Strict-Transport-Security";
    private static final Set<String> SINGLE = single();

    /** @param overTls whether the request came so; whoever ends TLS in front of us says it himself */
    AnswerHeaders(HttpServletResponse response, Correlation correlation, boolean overTls) {
        super(response);
        response.setHeader(Correlation.HEADER, correlation.id());
        SafetyHeaders.set(response);
        if (overTls) {
            response.setHeader(TLS_ONLY, "max-age=31536000; includeSubDomains");
        }
        if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (SINGLE.contains(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    private static Set<String> single() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(SafetyHeaders.names());
        names.addAll(List.of(Correlation.HEADER, HttpHeaders.CACHE_CONTROL, TLS_ONLY));
        return names;
    }
}
