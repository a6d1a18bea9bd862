package ma.techvalley.identity.throttling;

import java.time.Duration;
import java.time.Instant;

/** The failures of one guesser; not thread-safe. */
final class Failures {
    /** So many may try at once while nothing has failed: machines fetch tokens in parallel. Afterwards parallel guesses are no way around the wait. */
    private static final int PARALLEL = 32;

    private static final int MAX_DOUBLINGS = 30;

    private int count;
    private int running;
    private Instant last = Instant.MIN;

    /** How long to wait before the next attempt; zero if it may be now. */
    Duration wait(Instant now, Limit limit) {
        if (!last.equals(Instant.MIN) && last.plus(limit.forget()).isBefore(now)) {
            count = 0;
        }
        if (count < limit.failures()) {
            return running < (count == 0 ? PARALLEL : limit.failures() - count) ? Duration.ZERO : Duration.ofSeconds(1);
        }
        Duration left = Duration.between(now, last.plus(delay(limit)));
        if (left.isPositive()) {
            return left;
        }
        return running == 0 ? Duration.ZERO : Duration.ofSeconds(1);
    }

    void begin() {
        running++;
    }

    void end() {
        running--;
    }

    void failed(Instant now) {
        count++;
        last = now;
    }

    void succeeded() {
        count = 0;
    }

    private Duration delay(Limit limit) {
        long seconds = 1L << Math.min(count - limit.failures(), MAX_DOUBLINGS);
        return seconds < limit.longest().toSeconds() ? Duration.ofSeconds(seconds) : limit.longest();
    }

    /** When it starts to slow down, and how far. */
    record Limit(int failures, Duration longest, Duration forget) {}
}
