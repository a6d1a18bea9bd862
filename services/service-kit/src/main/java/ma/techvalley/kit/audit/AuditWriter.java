package ma.techvalley.kit.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Stores what requests wait for, all that wait in one insert: N requests at once cost one round trip, not N, and numbers are
 * given where nobody else gives them.
 */
public final class AuditWriter implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AuditWriter.class);
    private static final int CAPACITY = 10_000;
    private static final int AT_ONCE = 500;
    /** Lost races for a sequence; each means that another instance has just made progress. */
    private static final int ATTEMPTS = 100;

    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration STOP = Duration.ofSeconds(10);
    private final ArrayBlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final AuditTrail trail;
    private final Duration patience;
    private volatile boolean running;
    private volatile boolean broken;
    private @Nullable Thread thread;
    private Optional<Journal.Head> head = Optional.empty();

    /** @param patience how long a request waits to be recorded */
    AuditWriter(AuditTrail trail, Duration patience) {
        this.trail = trail;
        this.patience = patience;
    }

    /**
     * Returns when it is stored.
     *
     * @throws Unavailable if it was not, or not in time
     */
    void record(Visit visit) {
        Waiting waiting = new Waiting(visit);
        if (!running || broken || !queue.offer(waiting)) {
            throw new Unavailable("What is asked here has to be recorded, and too much waits for that.");
        }
        waiting.await(patience);
    }

    int waiting() {
        return queue.size();
    }

    Duration oldest() {
        Waiting first = queue.peek();
        return first == null ? Duration.ZERO : first.age();
    }

    /** Whether an Error has ended it, so that nothing but a restart of this instance helps. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform()
                .daemon()
                .name("audit")
                .uncaughtExceptionHandler((_, error) -> {
                    broken = true;
                    LOG.error("The audit writer died; this instance has to be started again", error);
                })
                .start(this::work);
    }

    /** Ends when all that waits is stored. */
    @Override
    public void stop() {
        running = false;
        try {
            if (thread != null) {
                thread.join(STOP);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server, whose last requests are recorded. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void work() {
        List<Waiting> batch = new ArrayList<>(AT_ONCE);
        while (running || !queue.isEmpty()) {
            try {
                Waiting first = queue.poll(IDLE.toNanos(), TimeUnit.NANOSECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, AT_ONCE - 1);
                    batch.removeIf(Waiting::isGivenUp);
                    settle(batch);
                    batch.clear();
                }
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private void settle(List<Waiting> batch) {
        boolean stored = false;
        try {
            stored = store(batch.stream().map(Waiting::visit).toList());
        } catch (RuntimeException failure) {
            head = Optional.empty();
            LOG.warn("{} requests could not be recorded, and are refused: {}", batch.size(), failure.toString());
        }
        for (Waiting one : batch) {
            one.settle(stored);
        }
    }

    private boolean store(List<Visit> visits) {
        List<Visit> left = visits;
        for (int attempt = 0; attempt < ATTEMPTS && !left.isEmpty(); attempt++) {
            AuditTrail.Appended appended = trail.append(head.orElseGet(trail::head), left);
            head = appended.head();
            left = left.subList(appended.count(), left.size());
        }
        return left.isEmpty();
    }
}
