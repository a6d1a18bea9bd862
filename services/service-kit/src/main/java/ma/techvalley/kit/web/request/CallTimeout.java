package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.techvalley.kit.problem.Refusal;

/** How long a caller waits for the answer, as it says itself. No RFC has a header for that; proxies and meshes use Envoy's. */
public final class CallTimeout {
    /** Whole milliseconds from when the request is sent, 1 to 999,999,999. */
    public static final String HEADER = "X-Envoy-Expected-Rq-Timeout-Ms";

    private static final Pattern MILLISECONDS = Pattern.compile("[1-9]\\d{0,8}");

    private CallTimeout() {}

    /** Empty where the caller does not say. @throws Refusal 400 if it is no such number */
    static Optional<Duration> of(HttpServletRequest request) {
        String millis = request.getHeader(HEADER);
        if (millis == null) {
            return Optional.empty();
        }
        if (!MILLISECONDS.matcher(millis).matches()) {
            throw Refusal.invalid(HEADER, "format", "Send whole milliseconds, 1 to 999999999.");
        }
        return Optional.of(Duration.ofMillis(Long.parseLong(millis)));
    }
}
