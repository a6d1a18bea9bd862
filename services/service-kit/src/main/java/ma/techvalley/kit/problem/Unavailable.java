package ma.techvalley.kit.problem;

import java.time.Duration;

/** A dependency's fault: 503 with {@code Retry-After}, or a record retried in place for as long as it lasts. */
public final class Unavailable extends RuntimeException {
    private final transient ProblemType type;
    private final Duration retryAfter;

    /** @param detail for the log; clients are not told what is away */
    public Unavailable(ProblemType type, String detail, Duration retryAfter) {
        super(detail, null, false, false);
        this.type = type;
        this.retryAfter = retryAfter;
    }

    public Unavailable(String detail) {
        this(ProblemType.UNAVAILABLE, detail, Duration.ofSeconds(2));
    }

    public ProblemType type() {
        return type;
    }

    /** When to try again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
