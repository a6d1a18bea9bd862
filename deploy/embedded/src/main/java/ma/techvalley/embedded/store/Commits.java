package ma.techvalley.embedded.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Saves every change before anybody hears of it. A commit takes the roots of all maps one after the other, so no change may be under
 * way meanwhile, or a crash would leave a document without its index entry. Whoever waits for a commit is served by one that started
 * after his change; so many writers share one.
 */
final class Commits {
    private final MVStore store;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLong changes = new AtomicLong();
    private volatile long saved;

    Commits(MVStore store) {
        this.store = store;
    }

    /** Changes go on side by side, only never during a commit. */
    <T> T changing(Supplier<T> change) {
        lock.readLock().lock();
        try {
            return change.get();
        } finally {
            changes.incrementAndGet();
            lock.readLock().unlock();
        }
    }

    /** Returns when everything changed so far is in the file, that is in the operating system's hands. */
    void settle() {
        long mine = changes.get();
        if (saved < mine && store.getFileStore() != null) {
            alone(() -> {
                if (saved < mine) {
                    commit();
                }
            });
        }
    }

    /** Frees space: rewrites what is left of chunks that are mostly garbage. Small bites, since writers wait meanwhile. */
    void tidy(int fillRate, int bytes) {
        alone(() -> {
            if (store.compact(fillRate, bytes)) {
                commit();
            }
        });
    }

    private void commit() {
        long upTo = changes.get();
        store.commit();
        saved = upTo;
    }

    private void alone(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
