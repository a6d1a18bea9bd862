package ma.techvalley.gateway.history;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import ma.techvalley.gateway.spaces.Base;
import org.jspecify.annotations.Nullable;

/** The last tables that were made of moments, for who pages through one; the one that was asked for longest ago goes first. */
final class Kept {
    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Instant, Made> made = new LinkedHashMap<>(16, 0.75f, true);

    Kept(int most) {
        this.most = most;
    }

    /** @param base what it was made from */
    private record Made(Then then, Base base) {}

    /** Null unless there is one, and nothing has come since that happened before the moment. */
    @Nullable
    Then of(Instant moment, Base now) {
        lock.lock();
        try {
            Made known = made.get(moment);
            return known != null && now.isSettled(moment, known.base()) ? known.then() : null;
        } finally {
            lock.unlock();
        }
    }

    void keep(Instant moment, Then then, Base base) {
        lock.lock();
        try {
            made.put(moment, new Made(then, base));
            while (made.size() > most) {
                made.remove(made.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
    }
}
