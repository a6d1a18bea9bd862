package ma.techvalley.kit.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every second for aggregates to which something is due. Deadlines are stored, so a restart or a clock jump delays but never loses them. */
public final class Deadlines implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration STOP = Duration.ofSeconds(10);
    private final List<Deadline> deadlines;
    private final Clock clock;
    private final int atOnce;
    private volatile @Nullable ScheduledExecutorService schedule;
    private volatile boolean stopping;

    /** @param atOnce how many are fired at the same time, at most */
    public Deadlines(List<Deadline> deadlines, Clock clock, int atOnce) {
        this.deadlines = deadlines;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    @Override
    public void start() {
        stopping = false;
        schedule = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("deadlines").factory());
        schedule.scheduleWithFixedDelay(this::fireAll, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends after the deadlines at hand; the others are stored, and fire after the next start. */
    @Override
    public void stop() {
        ScheduledExecutorService ending = schedule;
        stopping = true;
        schedule = null;
        if (ending != null) {
            ending.shutdown();
            await(ending);
        }
    }

    @Override
    public boolean isRunning() {
        return schedule != null;
    }

    @Override
    public int getPhase() {
        return 1000;
    }

    /** Fires what is due now, and returns when all of it is done. One that fails or hangs does not keep the others. */
    public void fireAll() {
        deadlines.forEach(this::fire);
    }

    private static void await(ScheduledExecutorService ending) {
        try {
            if (!ending.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Deadlines are still at work after {} and are left behind", STOP);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void fire(Deadline deadline) {
        Instant now = clock.instant();
        try (Volley volley = new Volley(id -> fire(deadline, id), ids -> stillDue(deadline, ids, now), atOnce)) {
            deadline.store().forEachDue(now, volley::add);
        } catch (RuntimeException failure) {
            LOG.warn("Deadlines cannot be read and are tried again: {}", failure.toString());
        }
    }

    /** Of those that nobody will fire any more the store is not asked. */
    private List<String> stillDue(Deadline deadline, List<String> ids, Instant now) {
        return stopping ? List.of() : deadline.store().stillDue(ids, now);
    }

    private void fire(Deadline deadline, String id) {
        if (stopping) {
            return;
        }
        try {
            deadline.fire().accept(id);
        } catch (RuntimeException failure) {
            LOG.warn("Deadline of {} failed and is tried again: {}", id, failure.toString());
        }
    }
}
