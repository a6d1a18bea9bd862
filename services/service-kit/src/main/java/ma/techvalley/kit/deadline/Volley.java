package ma.techvalley.kit.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Fires what is added to it, several at a time: each waits for the store far longer than it computes. Some hundred are fired in a random
 * order, and what another instance has done of them meanwhile is left out, so that instances that look at the same moment share the work.
 */
final class Volley implements AutoCloseable {
    private static final int MIXED = 500;
    /** So many are asked for together whether they are still due. */
    private static final int TOGETHER = 25;

    private final Consumer<String> fire;
    private final UnaryOperator<List<String>> stillDue;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> waiting = new ArrayList<>(MIXED);

    /** @param fire given an id, must not fail; called by several threads. @param stillDue which of some are. @param atOnce how many at most */
    Volley(Consumer<String> fire, UnaryOperator<List<String>> stillDue, int atOnce) {
        this.fire = fire;
        this.stillDue = stillDue;
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
        try (threads) {
            fireWaiting();
        }
    }

    private void fireWaiting() {
        Collections.shuffle(waiting);
        for (int from = 0; from < waiting.size(); from += TOGETHER) {
            List<String> some = List.copyOf(waiting.subList(from, Math.min(waiting.size(), from + TOGETHER)));
            for (String id : stillDue.apply(some)) {
                free.acquireUninterruptibly();
                threads.execute(() -> fire(id));
            }
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
