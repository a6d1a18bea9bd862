package ma.techvalley.kit.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Fires what is added to it, several at a time: each waits for the store far longer than it computes. Some hundred are fired in a random
 * order, so that instances that look at the same moment seldom meet on the same one.
 */
final class Volley implements AutoCloseable {
    private static final int MIXED = 500;
    private final Consumer<String> fire;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> waiting = new ArrayList<>(MIXED);

    /** @param fire given an id, must not fail; called by several threads. @param atOnce how many at most */
    Volley(Consumer<String> fire, int atOnce) {
        this.fire = fire;
        this.free = new Semaphore(atOnce);
    }

    /** Returns at once, or when some of those before are done: no more are kept than are mixed. */
    void add(String id) {
        waiting.add(id);
        if (waiting.size() == MIXED) {
            fireWaiting();
        }
    }

    /** Fires the rest and returns when all are done. */
    @Override
    public void close() {
        fireWaiting();
        threads.close();
    }

    private void fireWaiting() {
        Collections.shuffle(waiting);
        for (String id : waiting) {
            free.acquireUninterruptibly();
            threads.execute(() -> fire(id));
        }
        waiting.clear();
    }

    private void fire(String id) {
        try {
            fire.accept(id);
        } finally {
            free.release();
        }
    }
}
