package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.problem.Violation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** Holds a request back until this service has read what the request's tokens name, for a bounded time. */
public final class ViewWait {
    private static final long SHORTEST_PAUSE = Duration.ofMillis(1).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(32).toNanos();

    private final Supplier<List<ViewVersions>> views;
    private final Duration limit;

    ViewWait(ObjectProvider<ViewVersions> views, Duration limit) {
        this.views = SingletonSupplier.of(() -> views.stream().toList());
        this.limit = limit;
    }

    /**
     * Waits for all that the request's {@code Consistency-Token} headers name.
     *
     * @throws Refusal if one is malformed
     * @throws Unavailable as {@code view-behind}, if it takes too long
     */
    public void await(HttpServletRequest request) {
        List<Violation> violations = new ArrayList<>();
        List<Token> tokens = Token.of(request, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        await(tokens);
    }

    /** Looks again after a quarter of the time waited so far, so that what takes a moment is noticed at once. */
    void await(List<Token> tokens) {
        long start = System.nanoTime();
        for (Token token : tokens) {
            while (!isHeld(token)) {
                long waited = System.nanoTime() - start;
                if (waited >= limit.toNanos() || Thread.currentThread().isInterrupted()) {
                    throw new Unavailable(ProblemType.VIEW_BEHIND, "not read yet: " + token, Duration.ofSeconds(1));
                }
                LockSupport.parkNanos(Math.clamp(waited / 4, SHORTEST_PAUSE, LONGEST_PAUSE));
            }
        }
    }

    private boolean isHeld(Token token) {
        return views.get().stream().anyMatch(view -> view.holds(token.aggregateId(), token.version()));
    }
}
