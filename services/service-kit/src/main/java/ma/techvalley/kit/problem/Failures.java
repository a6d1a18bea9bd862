package ma.techvalley.kit.problem;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import java.util.Optional;
import ma.techvalley.contracts.MalformedEvent;

/** Sorts any failure into the two kinds; the one place that knows which exceptions of libraries mean which. */
public final class Failures {
    private static final int DEPTH = 10;

    private Failures() {}

    /**
     * A dependency is away: worth trying again unchanged. Every failure of the driver counts but a taken key: that one never
     * heals, and where it is expected it has been dealt with before.
     */
    public static boolean isUnavailable(Throwable failure) {
        return find(failure, Unavailable.class).isPresent()
                || find(failure, MongoException.class)
                        .filter(store -> ErrorCategory.fromErrorCode(store.getCode()) != ErrorCategory.DUPLICATE_KEY)
                        .isPresent();
    }

    /** The data can never be accepted. */
    public static boolean isRefusal(Throwable failure) {
        return find(failure, Refusal.class).isPresent()
                || find(failure, MalformedEvent.class).isPresent();
    }

    /** The first failure of that type in the chain of causes. */
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    /** The innermost cause. */
    public static Throwable root(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause.getCause() != null && depth < DEPTH; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }
}
