package ma.techvalley.gateway.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class PreparingTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void goesOnWhileTheBrokerIsAwayOrTooFewAreThere() {
        var preparing =
                start(new TimeoutException("away"), new InvalidReplicationFactorException("one broker of three"));

        await().untilAsserted(() -> assertThat(attempts).hasValue(3));
        preparing.stop();
    }

    @Test
    void asksOnceWhereItMayNotCreateThem() {
        var preparing = start(new TopicAuthorizationException("dlt"), new TimeoutException("not asked any more"));

        await().until(() -> attempts.get() > 0);
        await().during(Duration.ofMillis(50)).until(() -> attempts.get() == 1);
        preparing.stop();
    }

    @Test
    void endsAnAttemptThatTakesForEver() {
        var under = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var preparing = new Preparing(
                () -> {
                    under.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        ended.countDown();
                    }
                },
                AT_ONCE);
        preparing.start();
        await().until(() -> under.getCount() == 0);
        preparing.stop();

        await().until(() -> ended.getCount() == 0);
    }

    /** Fails in these ways, and then no more. */
    private Preparing start(KafkaException... failures) {
        Iterator<KafkaException> left = Arrays.asList(failures).iterator();
        var preparing = new Preparing(
                () -> {
                    attempts.incrementAndGet();
                    if (left.hasNext()) {
                        throw left.next();
                    }
                },
                AT_ONCE);
        preparing.start();
        return preparing;
    }
}
