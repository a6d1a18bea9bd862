package ma.techvalley.kit.deadline;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every second for aggregates to which something is due. Deadlines are stored, so a restart or a clock jump delays but never loses them. */
public final class Deadlines implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int BATCH = 500;
    private final List<Deadline> deadlines;
    private final Clock clock;
    private ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;

    public Deadlines(List<Deadline> deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        schedule = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("deadlines").factory());
        schedule.scheduleWithFixedDelay(this::fireAll, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        schedule.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 1000;
    }

    /** Fires what is due now. */
    public void fireAll() {
        deadlines.forEach(this::fire);
    }

    private void fire(Deadline deadline) {
        try {
            deadline.store().due(clock.instant(), BATCH).forEach(id -> fire(deadline, id));
        } catch (RuntimeException failure) {
            LOG.warn("Deadlines cannot be read and are tried again: {}", failure.toString());
        }
    }

    private static void fire(Deadline deadline, String id) {
        try {
            deadline.fire().accept(id);
        } catch (RuntimeException failure) {
            LOG.warn("Deadline of {} failed and is tried again: {}", id, failure.toString());
        }
    }
}
