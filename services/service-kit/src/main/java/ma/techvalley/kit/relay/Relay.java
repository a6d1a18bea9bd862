package ma.techvalley.kit.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import ma.techvalley.kit.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Carries every acknowledged change to Kafka. One thread a stage, so that an absent broker never keeps events out of the
 * journal; both work only while this relay holds the lease, and start again from what the logs say.
 */
public final class Relay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration STOP = Duration.ofSeconds(15);
    private final Lease lease;
    private final Hints hints;
    private final Journalling journalling;
    private final Publishing publishing;
    private final RelayProperties properties;
    private final RelayMetrics metrics;
    private final Semaphore journalled = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean broken;
    private Thread stageOne = new Thread();
    private Thread stageTwo = new Thread();

    Relay(Lease lease, Hints hints, RelayStages stages, RelayProperties properties, RelayMetrics metrics) {
        this.lease = lease;
        this.hints = hints;
        this.journalling = stages.journalling();
        this.publishing = stages.publishing();
        this.properties = properties;
        this.metrics = metrics;
    }

    /** The two stages. */
    record RelayStages(Journalling journalling, Publishing publishing) {}

    @Override
    public void start() {
        running = true;
        stageOne = stage("relay-journal", this::journal);
        stageTwo = stage("relay-publish", this::publish);
    }

    private Thread stage(String name, Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .name(name)
                .uncaughtExceptionHandler(this::died)
                .start(work);
    }

    /** An Error ends the whole relay as the end of the process would: nothing is tidied up, the next one finds what to do in the logs. */
    private void died(Thread stage, Throwable error) {
        broken = true;
        LOG.error("Relay stage {} died; this instance has to be started again", stage.getName(), error);
    }

    /** Ends after the batch at hand, publishes what the journal has, and lets another relay take over at once. */
    @Override
    public void stop() {
        running = false;
        journalled.release();
        try {
            stageOne.join(STOP);
            stageTwo.join(STOP);
            if (!broken && lease.isHeld()) {
                lease.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unreachable) {
            LOG.warn("The lease could not be released; it ends by itself", unreachable);
        }
    }

    /** Whether an Error has ended it, so that nothing but a restart of this instance helps. */
    public boolean isBroken() {
        return broken;
    }

    /** Whether it is the one of the service's relays that works. */
    boolean isActive() {
        return lease.isHeld();
    }

    /** The sequence of the last event it knows to be in Kafka. */
    long watermark() {
        return publishing.watermark();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server and the listeners: what they still store is carried along. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void journal() {
        long nextSweep = System.nanoTime();
        while (running && !broken) {
            try {
                if (!lease.hold()) {
                    journalling.forgetHead();
                    TimeUnit.NANOSECONDS.sleep(properties.sweep().toNanos());
                    continue;
                }
                journalling.move(
                        hints.take(untilSweep(nextSweep), properties.batch()), properties.batch(), journalled::release);
                if (System.nanoTime() >= nextSweep) {
                    int moved = journalling.sweep(properties.batch(), journalled::release);
                    boolean more = moved >= properties.batch();
                    nextSweep =
                            System.nanoTime() + (more ? 0 : properties.sweep().toNanos());
                }
            } catch (Journal.AppendConflict another) {
                journalling.forgetHead();
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException failure) {
                journalling.forgetHead();
                pause("journal", failure);
            }
        }
        sweepOnce();
    }

    private void sweepOnce() {
        try {
            if (!broken && lease.isHeld()) {
                journalling.sweep(properties.batch(), journalled::release);
            }
        } catch (RuntimeException failure) {
            LOG.warn("The last sweep failed; what is left is relayed after the next start", failure);
        }
    }

    private void publish() {
        while (!broken && (running || stageOne.isAlive() || journalled.availablePermits() > 0)) {
            try {
                if (!lease.isHeld()) {
                    publishing.close();
                    journalled.tryAcquire(properties.sweep().toNanos(), TimeUnit.NANOSECONDS);
                    continue;
                }
                if (publishing.publish() == 0) {
                    journalled.tryAcquire(properties.sweep().toNanos(), TimeUnit.NANOSECONDS);
                    journalled.drainPermits();
                }
            } catch (InterruptedException interrupted) {
                break;
            } catch (RuntimeException failure) {
                publishing.close();
                pause("publish", failure);
                if (!running) {
                    break;
                }
            }
        }
        publishing.close();
    }

    private static Duration untilSweep(long nextSweep) {
        return Duration.ofNanos(Math.max(0, nextSweep - System.nanoTime()));
    }

    private void pause(String stage, RuntimeException failure) {
        metrics.failed();
        LOG.warn("Relay stage {} failed and is tried again: {}", stage, failure.toString());
        try {
            TimeUnit.NANOSECONDS.sleep(properties.backOff().toNanos());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
