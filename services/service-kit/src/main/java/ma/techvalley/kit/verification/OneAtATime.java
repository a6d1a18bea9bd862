package ma.techvalley.kit.verification;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/** A ceiling on walks: each reads all there is, so a second one at once would only make both slow, and the service with them. */
public final class OneAtATime {
    private final Semaphore place = new Semaphore(1);

    /** @throws Refusal 429, if another one is not over yet */
    public <T> T walk(Supplier<T> walk) {
        if (!place.tryAcquire()) {
            throw new Refusal(ProblemType.TOO_MANY_REQUESTS, "Another verification is not over yet.");
        }
        try {
            return walk.get();
        } finally {
            place.release();
        }
    }
}
