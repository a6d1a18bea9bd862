package ma.techvalley.embedded.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Saves every change before anybody hears of it: in the log, which the store's own commit follows now and then. Either takes all
 * maps as they are at one moment, so no change may be under way meanwhile, or a crash would leave a document without its index
 * entry. Whoever waits is served by what started after his change; so many writers share one frame of the log.
 */
final class Commits {
    private final MVStore store;
    private final ChangeLog log;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLong changes = new AtomicLong();
    private volatile long saved;

    Commits(MVStore store, ChangeLog log) {
        this.store = store;
        this.log = log;
    }

    /**
     * When and how to tidy.
     *
     * @param log bytes of the log from which on
     * @param fillRate percentage of live bytes in a chunk, below which it is rewritten
     * @param rewritten bytes at most, since writers wait meanwhile
     */
    record Tidying(int log, int fillRate, int rewritten) {}

    /** Changes go on side by side, only never while they are saved. */
    <T> T changing(Supplier<T> change) {
        lock.readLock().lock();
        try {
            return change.get();
        } finally {
            changes.incrementAndGet();
            lock.readLock().unlock();
        }
    }

    /** Returns when everything changed so far is in a file, that is in the operating system's hands. */
    void settle() {
        long mine = changes.get();
        if (saved < mine) {
            alone(() -> {
                if (saved < mine) {
                    save(log.needsCommit());
                }
            });
        }
    }

    private void save(boolean commit) {
        long upTo = changes.get();
        if (commit) {
            Recovery.startAt(store, log.next());
            store.commit();
            log.turn();
        } else {
            log.flush();
        }
        saved = upTo;
    }

    /** Commits the store, once the log is that long, and frees space: rewrites what is left of chunks that are mostly garbage. */
    void tidy(Tidying tidying) {
        if (log.bytes() >= tidying.log()) {
            alone(() -> {
                store.compact(tidying.fillRate(), tidying.rewritten());
                save(true);
            });
            forgetLogs();
        }
    }

    /**
     * Commits the store, after which no log is needed.
     *
     * @throws RuntimeException if that fails, as in a store that has closed itself; the logs still have everything then
     */
    void finish() {
        alone(() -> save(true));
        forgetLogs();
    }

    private void forgetLogs() {
        store.sync();
        log.forgetEarlier();
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
