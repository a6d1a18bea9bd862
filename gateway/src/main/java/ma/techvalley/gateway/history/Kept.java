package ma.techvalley.gateway.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the last moments, for who pages through one; the one that was asked for longest ago goes first.
 *
 * @param <B> of what it is made
 * @param <T> what is made
 */
final class Kept<B, T> {
    private final int most;
    private final Settled<B> settled;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Instant, Made<B, T>> made = new LinkedHashMap<>(16, 0.75f, true);

    Kept(int most, Settled<B> settled) {
        this.most = most;
        this.settled = settled;
    }

    /** Whether what was made of the earlier base will do for this one. */
    interface Settled<B> {
        boolean isSettled(B now, Instant moment, B earlier);
    }

    /** @param base what it was made from */
    private record Made<B, T>(T then, B base) {}

    /** Null unless there is one, and nothing has come since that happened before the moment. */
    @Nullable
    T of(Instant moment, B now) {
        lock.lock();
        try {
            Made<B, T> known = made.get(moment);
            return known != null && settled.isSettled(now, moment, known.base()) ? known.then() : null;
        } finally {
            lock.unlock();
        }
    }

    void keep(Instant moment, T then, B base) {
        lock.lock();
        try {
            made.put(moment, new Made<>(then, base));
            while (made.size() > most) {
                made.remove(made.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }
}
