package ma.techvalley.gateway.changes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import ma.techvalley.gateway.changes.PublicChange.Position;
import org.jspecify.annotations.Nullable;

/**
 * The last changes, each with the bytes that every stream sends of it. Streams read them from here and nothing is kept for a
 * stream, so a slow client costs nothing but its own connection.
 */
public final class ChangeFeed {
    /** What a stream takes at once. */
    private static final int AT_ONCE = 500;

    private final String start = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final NewestChanges newest = new NewestChanges();
    private final @Nullable Numbered[] ring;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    /** How many changes have ever been in the ring; the last is one place before. */
    private long count;
    /** Number of the last change that is no longer in the ring. */
    private long floor;

    private @Nullable Position tip;
    private boolean closed;

    public ChangeFeed(int size) {
        this.ring = new Numbered[size];
    }

    /** A change and how its event begins. */
    record Numbered(PublicChange change, String id, byte[] head) {
        static Numbered of(PublicChange change, String id) {
            return new Numbered(change, id, Frames.head(id, change.type()));
        }

        long number() {
            return change.at().number();
        }
    }

    /**
     * What follows a number.
     *
     * @param reached where a stream is that has told these
     * @param gone whether what follows is no longer here
     */
    record Batch(List<Numbered> changes, Position reached, boolean gone) {}

    /** Takes note of what is public of an aggregate's newest version, before it can be seen. */
    public void remember(Newest change, @Nullable Newest before) {
        if (before != null && before.subject() != null) {
            newest.supersede(before);
        }
        if (change.subject() != null) {
            newest.add(change);
        }
    }

    /** From here on every change is told; of what was before, the newest of each is known. */
    public void begin(Position position) {
        lock.lock();
        try {
            floor = position.number();
            tip = position;
        } finally {
            lock.unlock();
        }
    }

    /** Tells what has become visible up to a position, which is that of the last change at least. */
    public void publish(List<PublicChange> changes, Position position) {
        List<Numbered> numbered = changes.stream()
                .map(change -> Numbered.of(change, id(change.at())))
                .toList();
        lock.lock();
        try {
            numbered.forEach(this::enter);
            tip = position;
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

    /** How many changes it holds at most. */
    public int size() {
        return ring.length;
    }

    boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** Where the newest change is; null until there is anything to be seen. */
    @Nullable
    Position tip() {
        lock.lock();
        try {
            return tip;
        } finally {
            lock.unlock();
        }
    }

    /** As clients get it and give it back. */
    String id(Position position) {
        return start + "." + position.number() + "." + position.cut();
    }

    /** Where a client goes on that was at that position; null if it is none of ours. */
    @Nullable
    Resumption resume(String id, Position now) {
        return Resumption.of(id, start, now);
    }

    /** The changes after that number, waiting for the first one; none if the time is up or the feed closed. */
    Batch after(Position known, Duration wait) throws InterruptedException {
        lock.lock();
        try {
            long nanos = wait.toNanos();
            while (isAtTip(known) && !closed && nanos > 0) {
                nanos = arrived.awaitNanos(nanos);
            }
            return copy(known);
        } finally {
            lock.unlock();
        }
    }

    /** Some of what is known of the changes after that number that are no longer here, see {@link NewestChanges}. */
    NewestChanges.Part olderThanTheRing(long number) {
        return newest.between(number, floor(), AT_ONCE);
    }

    private long floor() {
        lock.lock();
        try {
            return floor;
        } finally {
            lock.unlock();
        }
    }

    private boolean isAtTip(Position known) {
        return tip == null || known.number() >= tip.number();
    }

    private void enter(Numbered change) {
        int place = (int) (count % ring.length);
        Numbered leaving = ring[place];
        if (leaving != null) {
            floor = leaving.number();
        }
        ring[place] = change;
        count++;
    }

    private Batch copy(Position known) {
        if (known.number() < floor) {
            return new Batch(List.of(), known, true);
        }
        List<Numbered> changes = new ArrayList<>();
        for (long next = firstAfter(known.number()); next < count && changes.size() < AT_ONCE; next++) {
            changes.add(at(next));
        }
        return new Batch(changes, reached(known, changes), false);
    }

    private Position reached(Position known, List<Numbered> changes) {
        if (changes.size() == AT_ONCE) {
            return changes.getLast().change().at();
        }
        return tip == null ? known : tip;
    }

    private long firstAfter(long number) {
        long low = Math.max(0, count - ring.length);
        long high = count;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (at(middle).number() <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Numbered at(long place) {
        Numbered kept = ring[(int) (place % ring.length)];
        if (kept == null) {
            throw new IllegalStateException("Nothing is at place " + place);
        }
        return kept;
    }
}
