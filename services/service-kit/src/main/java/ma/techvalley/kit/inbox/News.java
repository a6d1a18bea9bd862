package ma.techvalley.kit.inbox;

import java.util.concurrent.TimeUnit;

/** Tells whoever waits for a version that something more was read here, so that nobody has to look every millisecond. */
public final class News {
    private long told;

    /** How much was told so far; ask before looking, so that what arrives while looking is not missed. */
    public synchronized long told() {
        return told;
    }

    /** Something more can be seen here. */
    public synchronized void tell() {
        told++;
        notifyAll();
    }

    /** Waits until more was told than that, at most so long; the caller looks again in either case. */
    public synchronized void awaitAfter(long known, long atMostNanos) throws InterruptedException {
        long deadline = System.nanoTime() + atMostNanos;
        for (long left = atMostNanos; told == known && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }
}
