package ma.techvalley.gateway.memory;

import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has the dead-letter topics created beside the start, again and again until they exist; the memory waits for none of it. */
final class Preparing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Preparing.class);

    private final Attempt attempt;
    private final Duration retry;
    private volatile boolean running;
    private @Nullable Thread thread;
    private String lastTrouble = "";

    /** @param retry pause after an attempt in vain */
    Preparing(Attempt attempt, Duration retry) {
        this.attempt = attempt;
        this.retry = retry;
    }

    /** Throws a {@link KafkaException} where it was in vain. */
    @FunctionalInterface
    interface Attempt {
        void make() throws InterruptedException;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("gateway-dead-letter-topics").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running && !isOver()) {
                Thread.sleep(retry);
            }
        } catch (InterruptedException stopping) {
            // Stopped: the next start tries again.
        }
    }

    private boolean isOver() throws InterruptedException {
        try {
            attempt.make();
            return true;
        } catch (AuthorizationException notOurs) {
            LOG.warn(
                    "What cannot be read is not kept: the dead-letter topics are missing, and this user may not create them");
            return true;
        } catch (KafkaException inVain) {
            tell(inVain);
            return false;
        }
    }

    /** Once for each kind. Of a broker that is away, the memory tells. */
    private void tell(KafkaException trouble) {
        String kind = trouble.getClass().getSimpleName();
        if (!(trouble instanceof RetriableException) && !kind.equals(lastTrouble)) {
            lastTrouble = kind;
            LOG.warn("The dead-letter topics cannot be created yet: {}", kind);
        }
    }
}
