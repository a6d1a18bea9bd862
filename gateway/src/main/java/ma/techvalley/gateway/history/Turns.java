package ma.techvalley.gateway.history;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Unavailable;

/** How many may do something at the same time. The next does not wait, but is told to come again. */
public final class Turns {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Semaphore free;

    public Turns(int most) {
        this.free = new Semaphore(most);
    }

    /** @throws Unavailable if too many are at it */
    <T> T take(Supplier<T> work) {
        if (!free.tryAcquire()) {
            throw new Unavailable(ProblemType.UNAVAILABLE, "Too many ask about the past at the same time.", SOON);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
