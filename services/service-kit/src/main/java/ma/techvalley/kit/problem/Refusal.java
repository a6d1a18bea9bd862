package ma.techvalley.kit.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller's or the data's fault: a 4xx problem, or a record's way to the dead letters; never retried. */
public final class Refusal extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<Violation> violations;
    private final transient @Nullable Duration retryAfter;

    public Refusal(ProblemType type, String detail, List<Violation> violations) {
        this(type, detail, violations, null);
    }

    private Refusal(ProblemType type, String detail, List<Violation> violations, @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    public Refusal(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    /** A request whose fields break rules: all of them, in one answer. */
    public static Refusal invalid(List<Violation> violations) {
        return new Refusal(ProblemType.INVALID_REQUEST, "See errors for each rule that is broken.", violations);
    }

    /** A request of which one field breaks a rule. */
    public static Refusal invalid(String pointer, String rule, String detail) {
        return invalid(List.of(new Violation(pointer, rule, detail)));
    }

    /** Nothing has that id; also the answer where existence is nobody else's business. */
    public static Refusal notFound(String what, String id) {
        return new Refusal(ProblemType.NOT_FOUND, "There is no " + what + " \"" + id + "\".");
    }

    /** They may do that, but not for whom or in what they name. */
    public static Refusal forbidden(String detail) {
        return new Refusal(ProblemType.FORBIDDEN, detail);
    }

    /** They ask too often, or for more at once than one may have (RFC 6585, section 4). */
    public static Refusal tooMany(String detail, Duration retryAfter) {
        return new Refusal(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), retryAfter);
    }

    /** The aggregate's state does not allow the command. */
    public static Refusal conflict(String detail) {
        return new Refusal(ProblemType.CONFLICT, detail);
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** When the same request may be answered; empty if waiting does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
