package ma.techvalley.gateway.spaces;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import ma.techvalley.gateway.zones.Park;
import org.jspecify.annotations.Nullable;

/**
 * What the last changes of spaces and parks replaced, so that they can be undone. The applier adds to it, anybody reads. What was
 * replaced is held by live searches for as many changes anyway, so it costs little more than its places.
 */
public final class Past {
    private final @Nullable Replaced[] ring;
    private final ReentrantLock lock = new ReentrantLock();
    private long count;
    private boolean begun;
    /** The youngest change that is not here: it does not reach back further. */
    private Instant floor = Instant.MIN;

    /** @param size how many changes it holds */
    public Past(int size) {
        this.ring = new Replaced[size];
    }

    /** A change. */
    sealed interface Replaced {
        Instant at();
    }

    record OfSpace(@Nullable Facts before, Facts after) implements Replaced {
        @Override
        public Instant at() {
            return after.at();
        }
    }

    record OfPark(@Nullable Park before, Park after) implements Replaced {
        @Override
        public Instant at() {
            return after.at();
        }
    }

    /** From here on changes are kept; topics are compacted, so of what was before the first publication nobody knows what it replaced. */
    void begin() {
        lock.lock();
        try {
            begun = true;
        } finally {
            lock.unlock();
        }
    }

    void add(Replaced change) {
        lock.lock();
        try {
            if (!begun) {
                passes(change);
                return;
            }
            int place = place(count++);
            Replaced leaving = ring[place];
            if (leaving != null) {
                passes(leaving);
            }
            ring[place] = change;
        } finally {
            lock.unlock();
        }
    }

    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What was before, of everything that changed after a moment. Moments of one aggregate need not be in the order of its versions:
     * what counts is the newest version that is not younger, as the journals have it.
     *
     * @param until how many of the changes there had been, the others are not looked at
     * @return empty if it does not reach back to the moment
     */
    Optional<Former> before(Instant moment, long until) {
        List<Replaced> changes = newestFirst(moment, until);
        if (changes == null) {
            return Optional.empty();
        }
        Former former = new Former();
        changes.forEach(change -> former.undo(change, moment));
        return Optional.of(former);
    }

    /** Copied, so that the applier never waits for what is done with them; null if they do not reach back to the moment. */
    private @Nullable List<Replaced> newestFirst(Instant moment, long until) {
        lock.lock();
        try {
            if (moment.isBefore(floor)) {
                return null;
            }
            List<Replaced> changes = new ArrayList<>();
            for (long number = until - 1; number >= Math.max(0, count - ring.length); number--) {
                changes.add(at(number));
            }
            return changes;
        } finally {
            lock.unlock();
        }
    }

    /** Whether all changes between are younger than the moment, so that what was made of the first will do for the second. */
    boolean isSettled(Instant moment, long since, long until) {
        lock.lock();
        try {
            boolean settled = since >= count - ring.length;
            for (long number = since; settled && number < until; number++) {
                settled = at(number).at().isAfter(moment);
            }
            return settled;
        } finally {
            lock.unlock();
        }
    }

    private void passes(Replaced change) {
        floor = change.at().isAfter(floor) ? change.at() : floor;
    }

    private Replaced at(long number) {
        Replaced kept = ring[place(number)];
        if (kept == null) {
            throw new IllegalStateException("Nothing is at place " + number);
        }
        return kept;
    }

    private int place(long number) {
        return (int) (number % ring.length);
    }
}
