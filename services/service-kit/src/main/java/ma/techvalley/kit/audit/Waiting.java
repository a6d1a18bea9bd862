package ma.techvalley.kit.audit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ma.techvalley.kit.problem.Unavailable;

/** A visit that waits to be stored. Done, it is stored, or never will be. */
final class Waiting {
    private final Visit visit;
    private final long since = System.nanoTime();
    private final CompletableFuture<Boolean> stored = new CompletableFuture<>();

    Waiting(Visit visit) {
        this.visit = visit;
    }

    Visit visit() {
        return visit;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    boolean isGivenUp() {
        return stored.isDone();
    }

    void settle(boolean successfully) {
        stored.complete(successfully);
    }

    /** @throws Unavailable if it was not stored in time */
    void await(Duration patience) {
        if (!isStoredWithin(patience)) {
            throw new Unavailable("What is asked here has to be recorded, and cannot be now.");
        }
    }

    private boolean isStoredWithin(Duration patience) {
        try {
            return stored.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            // Decides the race with the writer: whoever settles it first is right.
            stored.complete(false);
            return stored.join();
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
