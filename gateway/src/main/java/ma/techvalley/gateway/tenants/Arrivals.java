package ma.techvalley.gateway.tenants;

import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Of when the last events were that came, in the order in which they came: who has made something of a moment can tell whether one has come
 * since that belongs into it. The applier adds, anybody asks.
 */
public final class Arrivals {
    private final @Nullable Instant[] moments;
    private final ReentrantLock lock = new ReentrantLock();
    private long count;

    /** @param size how many of them are known */
    public Arrivals(int size) {
        this.moments = new Instant[size];
    }

    /** An event of that moment came. */
    public void add(Instant moment) {
        lock.lock();
        try {
            moments[place(count++)] = moment;
        } finally {
            lock.unlock();
        }
    }

    /** How many have come by now. */
    public Mark mark() {
        lock.lock();
        try {
            return new Mark(this, count);
        } finally {
            lock.unlock();
        }
    }

    /** So many had come. */
    public record Mark(Arrivals arrivals, long count) {
        /** Whether all that came between an earlier mark and this one is younger than the moment; false if that is not known any more. */
        public boolean isSettled(Instant moment, Mark earlier) {
            return arrivals == earlier.arrivals && arrivals.areYounger(moment, earlier.count, count);
        }
    }

    private boolean areYounger(Instant moment, long since, long until) {
        lock.lock();
        try {
            boolean younger = since >= count - moments.length;
            for (long number = since; younger && number < until; number++) {
                Instant came = moments[place(number)];
                younger = came != null && came.isAfter(moment);
            }
            return younger;
        } finally {
            lock.unlock();
        }
    }

    private int place(long number) {
        return (int) (number % moments.length);
    }
}
