package ma.techvalley.kit.web.problems;

import java.time.Duration;
import java.util.List;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What a failure means to the client, before it is tied to one request. */
record Finding(ProblemType type, @Nullable String detail, List<Violation> errors, HttpHeaders headers) {
    static Finding of(ProblemType type, @Nullable String detail) {
        return new Finding(type, detail, List.of(), new HttpHeaders());
    }

    /** Where only the status is known, 400 comes from Tomcat: it could not read the request. */
    static Finding of(int status) {
        return of(
                Statuses.type(status),
                status == 400 ? "The request line, a header or the framing of the body is malformed." : null);
    }

    static Finding of(Refusal refusal) {
        HttpHeaders headers = refusal.retryAfter().map(Finding::retryAfter).orElseGet(HttpHeaders::new);
        return new Finding(refusal.type(), refusal.getMessage(), refusal.violations(), headers);
    }

    /** Says when to try again, and nothing about what is away. */
    static Finding of(Unavailable unavailable) {
        return new Finding(
                unavailable.type(),
                "Try again after the time in Retry-After.",
                List.of(),
                retryAfter(unavailable.retryAfter()));
    }

    /** In whole seconds (RFC 9110, section 10.2.3), rounded up: who waits that long is served. */
    private static HttpHeaders retryAfter(Duration wait) {
        var headers = new HttpHeaders();
        headers.set(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusNanos(999_999_999).toSeconds())));
        return headers;
    }

    static Finding invalid(List<Violation> violations) {
        return of(Refusal.invalid(violations));
    }

    static Finding invalid(String pointer, String rule, String detail) {
        return of(Refusal.invalid(pointer, rule, detail));
    }

    Finding with(HttpHeaders more) {
        return new Finding(type, detail, errors, more);
    }

    boolean isOurFault() {
        return type.status() == 500;
    }
}
