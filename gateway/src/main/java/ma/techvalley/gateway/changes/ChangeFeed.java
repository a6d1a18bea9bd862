package ma.techvalley.gateway.changes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last changes, numbered. Streams read them from here and nothing is kept for a stream, so a slow client costs nothing
 * but its own connection: once it has fallen out of the ring it is told to start over.
 */
public final class ChangeFeed {
    private static final Pattern ID = Pattern.compile("([0-9a-z]{1,13})-(\\d{1,18})");

    private final String start = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final @Nullable Numbered[] ring;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private long newest;
    private boolean closed;

    public ChangeFeed(int size) {
        this.ring = new Numbered[size];
    }

    /** A change and its id on streams; ids of another start of the gateway are unknown to this one. */
    record Numbered(long number, PublicChange change) {}

    /** @param gone whether changes in between are lost, so that the client has to read everything again */
    record Batch(List<Numbered> changes, boolean gone) {}

    public void publish(List<PublicChange> changes) {
        lock.lock();
        try {
            for (PublicChange change : changes) {
                newest++;
                ring[place(newest)] = new Numbered(newest, change);
            }
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Ends all streams; for the gateway's stop. */
    public void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** The number of the newest change. */
    long newest() {
        lock.lock();
        try {
            return newest;
        } finally {
            lock.unlock();
        }
    }

    String id(long number) {
        return start + "-" + number;
    }

    /** The number in an id, or -1 if this start of the gateway never gave it. */
    long number(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches() || !parts.group(1).equals(start)) {
            return -1;
        }
        long number = Long.parseLong(parts.group(2));
        return number <= newest() ? number : -1;
    }

    /** The changes after that number, waiting for the first one; none if the time is up or the feed closed. */
    Batch after(long number, Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long nanos = wait.toNanos();
            while (newest <= number && !closed && nanos > 0) {
                nanos = arrived.awaitNanos(nanos);
            }
            return copy(number);
        } finally {
            lock.unlock();
        }
    }

    private Batch copy(long number) {
        if (number < newest - ring.length) {
            return new Batch(List.of(), true);
        }
        List<Numbered> changes = new ArrayList<>();
        for (long next = number + 1; next <= newest; next++) {
            Numbered kept = ring[place(next)];
            if (kept != null) {
                changes.add(kept);
            }
        }
        return new Batch(changes, false);
    }

    private int place(long number) {
        return (int) (number % ring.length);
    }
}
