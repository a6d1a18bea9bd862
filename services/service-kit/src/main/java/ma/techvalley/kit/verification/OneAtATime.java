package ma.techvalley.kit.verification;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import ma.techvalley.kit.problem.Refusal;

/** A ceiling on walks: each reads all there is, so a second one at once would only make both slow, and the service with them. */
public final class OneAtATime {
    /** About how long a walk over a small journal takes. */
    private static final Duration SHORT_WALK = Duration.ofSeconds(5);

    private final Semaphore place = new Semaphore(1);

    /** @throws Refusal 429, if another one is not over yet */
    public <T> T walk(Supplier<T> walk) {
        if (!place.tryAcquire()) {
            throw Refusal.tooMany("Another verification is not over yet.", SHORT_WALK);
        }
        try {
            return walk.get();
        } finally {
            place.release();
        }
    }
}
