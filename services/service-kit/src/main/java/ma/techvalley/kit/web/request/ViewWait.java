package ma.techvalley.kit.web.request;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Unavailable;
import org.springframework.beans.factory.ObjectProvider;

/** Holds a request back until this service has read what the request's tokens name, for a bounded time. */
final class ViewWait {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(32);

    private final ObjectProvider<ViewVersions> views;
    private final Duration limit;

    ViewWait(ObjectProvider<ViewVersions> views, Duration limit) {
        this.views = views;
        this.limit = limit;
    }

    void await(List<Token> tokens) {
        long deadline = System.nanoTime() + limit.toNanos();
        for (Token token : tokens) {
            Duration pause = FIRST_PAUSE;
            while (!isHeld(token)) {
                if (System.nanoTime() - deadline >= 0 || Thread.currentThread().isInterrupted()) {
                    throw new Unavailable(ProblemType.VIEW_BEHIND, "not read yet: " + token, Duration.ofSeconds(1));
                }
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private boolean isHeld(Token token) {
        try (Stream<ViewVersions> all = views.stream()) {
            return all.anyMatch(view -> view.holds(token.aggregateId(), token.version()));
        }
    }
}
