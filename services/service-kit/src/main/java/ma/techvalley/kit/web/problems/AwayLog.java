package ma.techvalley.kit.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import ma.techvalley.kit.problem.Failures;
import ma.techvalley.kit.web.trace.Correlation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log why requests are answered 503, which the answers do not say. While something is away every request fails, so it is
 * said at most once in {@link #QUIET}, with how many were not.
 */
final class AwayLog {
    static final Duration QUIET = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(AwayLog.class);

    private final LongSupplier nanoTime;
    private final AtomicLong due;
    private final LongAdder unsaid = new LongAdder();

    AwayLog(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.due = new AtomicLong(nanoTime.getAsLong());
    }

    void add(Throwable failure, HttpServletRequest request) {
        long now = nanoTime.getAsLong();
        long was = due.get();
        if (now - was < 0 || !due.compareAndSet(was, now + QUIET.toNanos())) {
            unsaid.increment();
            return;
        }
        LOG.warn(
                "503, correlation id {}, and {} more since this was said last: {} {}: {}",
                Correlation.of(request).id(),
                unsaid.sumThenReset(),
                request.getMethod(),
                request.getRequestURI(),
                reason(failure));
    }

    private static String reason(Throwable failure) {
        Throwable root = Failures.root(failure);
        return root == failure ? failure.toString() : failure + ", as " + root;
    }
}
