package ma.techvalley.kit.web.trace;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import ma.techvalley.kit.command.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Names the chain a request belongs to.
 *
 * @param id the client's {@code X-Correlation-Id} if it is a sane token, else one of ours
 * @param traceparent W3C trace context, if the client sent a valid one
 */
public record Correlation(String id, @Nullable String traceparent) {
    public static final String HEADER = "X-Correlation-Id";
    /** Under this key the id is in every log line. */
    public static final String LOG_KEY = "correlationId";

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    /** https://www.w3.org/TR/trace-context/#traceparent-header, without all-zero ids and version ff. */
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** The same for the whole life of a request, also when Tomcat dispatches it again for an error. */
    public static Correlation of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Correlation known) {
            return known;
        }
        String id = matching(TOKEN, request.getHeader(HEADER));
        var correlation = new Correlation(
                id == null ? Ids.nextGuessable() : id, matching(TRACEPARENT, request.getHeader("traceparent")));
        request.setAttribute(ATTRIBUTE, correlation);
        return correlation;
    }

    /** The trace the client belongs to, in its own tracing. */
    public @Nullable String traceId() {
        return traceparent == null ? null : traceparent.substring(3, 35);
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value).matches() ? value : null;
    }
}
