package ma.techvalley.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static final int UNAUTHENTICATED = 401;
    private static final int TOO_MANY = 429;
    private static final int MANY = 10_000;
    private final Queue<Visit> recorded = new ConcurrentLinkedQueue<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Repeats repeats = new Repeats(recorded::add, nanos::get, Runnable::run);

    @Test
    void areRecordedOnceAMinuteAndThenHowManyMoreThereWere() {
        for (int request = 0; request < 1_000; request++) {
            repeats.record(refused("u-1", "/notes", UNAUTHENTICATED));
        }
        assertThat(recorded).containsExactly(refused("u-1", "/notes", UNAUTHENTICATED));
        pass(Duration.ofMinutes(1));
        repeats.record(refused("u-1", "/notes", UNAUTHENTICATED));

        assertThat(recorded).hasSize(3).first().isEqualTo(refused("u-1", "/notes", UNAUTHENTICATED));
        assertThat(recorded.stream().filter(RepeatsTest::isSum)).singleElement().satisfies(sum -> {
            assertThat(sum.sender()).isEqualTo(sender("u-1"));
            assertThat(sum.status()).isEqualTo(UNAUTHENTICATED);
            assertThat(sum.target().ids()).isEqualTo(Map.of("more", "999"));
        });
    }

    @Test
    void ofAnotherSenderOrStatusAreNone() {
        repeats.record(refused("u-1", "/notes", UNAUTHENTICATED));
        repeats.record(refused("u-1", "/notes", TOO_MANY));
        repeats.record(refused("u-2", "/notes", UNAUTHENTICATED));
        pass(Duration.ofMinutes(2));
        repeats.record(refused("u-3", "/notes", UNAUTHENTICATED));

        assertThat(recorded).hasSize(4).noneMatch(RepeatsTest::isSum);
    }

    @Test
    void areDifferentOnesTooBeyondAsManyAsOneMayHave() {
        for (int route = 0; route < 3 * Repeats.KINDS; route++) {
            repeats.record(refused("u-1", "/notes-" + route, UNAUTHENTICATED));
        }
        assertThat(recorded).hasSize(Repeats.KINDS);
        repeats.stop();

        assertThat(recorded).hasSize(Repeats.KINDS + 1);
        assertThat(sum()).isEqualTo(3L * Repeats.KINDS);
    }

    @Test
    void areAllCountedWhileMinutesEnd() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, MANY)
                    .forEach(n -> threads.execute(() -> {
                        pass(Duration.ofSeconds(1));
                        repeats.record(refused("u-" + n % 3, "/notes", UNAUTHENTICATED));
                    }));
        }
        repeats.stop();

        assertThat(sum()).isEqualTo(MANY);
        assertThat(recorded).hasSizeLessThan(MANY / 5);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** Requests that what was recorded stands for. */
    private long sum() {
        return recorded.stream()
                .mapToLong(visit ->
                        isSum(visit) ? Long.parseLong(visit.target().ids().getOrDefault("more", "")) : 1)
                .sum();
    }

    private static boolean isSum(Visit visit) {
        return visit.target().route().equals("any");
    }

    private static Visit refused(String actor, String route, int status) {
        return new Visit(Instant.EPOCH, sender(actor), new Target("GET", route, Map.of()), status, "c-1");
    }

    private static Sender sender(String actor) {
        return new Sender(actor, List.of(), "203.0.113.9", null);
    }
}
