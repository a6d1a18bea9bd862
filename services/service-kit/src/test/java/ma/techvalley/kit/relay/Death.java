package ma.techvalley.kit.relay;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Ends a relay after a step as the end of its process would: from then on none of its threads takes another step. */
final class Death implements RelayProbe {
    private final RelayStep step;
    private final AtomicInteger left;
    private final Set<Thread> victims = ConcurrentHashMap.newKeySet();
    private volatile boolean dead;

    /** @param occurrence at which time it takes the step, counted from 1 */
    Death(RelayStep step, int occurrence) {
        this.step = step;
        this.left = new AtomicInteger(occurrence);
    }

    @Override
    public void reached(RelayStep now) {
        if (dead || (now == step && left.decrementAndGet() == 0)) {
            dead = true;
            victims.add(Thread.currentThread());
            throw new Killed();
        }
    }

    /** Whether it has struck, and the thread it struck is gone. */
    boolean isOver() {
        return !victims.isEmpty() && victims.stream().noneMatch(Thread::isAlive);
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed by a test", null, false, false);
        }
    }
}
