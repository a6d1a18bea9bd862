package ma.techvalley.kit.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import ma.techvalley.kit.problem.Failures;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/**
 * Starts listeners. Kafka's clients cannot be made while no broker's name is known, which is how it is in a network of containers
 * while the broker's is stopped; that is no reason not to serve, so they are made as soon as it is. Any other failure is a wrong
 * setting, which stops the start.
 */
final class Beginning {
    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private final Queue<KafkaMessageListenerContainer<String, byte[]>> waiting;
    private final Queue<KafkaMessageListenerContainer<String, byte[]>> begun = new ConcurrentLinkedQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Throwable mistake;
    private @Nullable Thread waiter;

    Beginning(List<KafkaMessageListenerContainer<String, byte[]>> containers) {
        this.waiting = new ConcurrentLinkedQueue<>(containers);
    }

    /** Starts them, or goes on trying by itself. */
    void begin() {
        if (!beginAll()) {
            LOG.warn("No broker's name is known here; listeners begin as soon as one is");
            waiter = Thread.ofPlatform()
                    .daemon()
                    .name("listeners-begin")
                    .uncaughtExceptionHandler(this::failed)
                    .start(this::retry);
        }
    }

    /** Starts no more. @return those that were started */
    List<KafkaMessageListenerContainer<String, byte[]>> end(Duration atMost) throws InterruptedException {
        ended.countDown();
        if (waiter != null) {
            waiter.join(atMost);
        }
        return List.copyOf(begun);
    }

    /** Whether some listeners have not begun. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Whether one that has begun has ended by itself, or another never will begin. */
    boolean isBroken() {
        return mistake != null || !begun.stream().allMatch(KafkaMessageListenerContainer::isRunning);
    }

    private void retry() {
        try {
            while (!ended.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                if (beginAll()) {
                    LOG.info("All listeners have begun");
                    return;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return false if no broker's name is known */
    private boolean beginAll() {
        for (var next = waiting.peek(); next != null && ended.getCount() > 0; next = waiting.peek()) {
            try {
                next.start();
            } catch (RuntimeException failure) {
                if (isUnknown(failure)) {
                    return false;
                }
                throw failure;
            }
            begun.add(next);
            waiting.remove();
            stopIfEnded(next);
        }
        return true;
    }

    /** A name was looked up for so long that nobody waited for it. */
    private void stopIfEnded(KafkaMessageListenerContainer<String, byte[]> late) {
        if (ended.getCount() == 0) {
            late.stop();
        }
    }

    /** There is no exception of its own for it. */
    private static boolean isUnknown(RuntimeException failure) {
        return Failures.find(failure, ConfigException.class)
                .flatMap(wrong -> Optional.ofNullable(wrong.getMessage()))
                .filter(text ->
                        text.contains("No resolvable") && text.contains(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG))
                .isPresent();
    }

    private void failed(Thread thread, Throwable failure) {
        mistake = failure;
        LOG.error("Listeners cannot begin; this instance has to be started again", failure);
    }
}
