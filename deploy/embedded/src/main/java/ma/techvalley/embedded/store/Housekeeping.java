package ma.techvalley.embedded.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the log short and the file from growing: each commit leaves garbage behind. */
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final long EVERY_MILLISECONDS = 250;
    private static final Commits.Tidying TIDYING = new Commits.Tidying(2 << 20, 50, 2 << 20);

    private final Commits commits;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("store-housekeeping").factory());

    Housekeeping(Commits commits) {
        this.commits = commits;
    }

    void start() {
        clock.scheduleWithFixedDelay(this::tidy, EVERY_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void tidy() {
        try {
            commits.tidy(TIDYING);
        } catch (RuntimeException e) {
            LOG.warn("cannot tidy the store", e);
        }
    }

    @Override
    public void close() {
        clock.shutdown();
        try {
            clock.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            commits.finish();
        } catch (RuntimeException e) {
            LOG.warn("the store cannot be committed; the next start goes on from its log", e);
        }
    }
}
