package ma.techvalley.kit.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.Note;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlinesIT {
    private static final MongoClient CLIENT = MongoClients.create(EmbeddedPlatform.connectionString());
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private final AggregateStore<Note> notes = new AggregateStore<>(
            CLIENT.getDatabase("deadlines_" + Ids.next().replace("-", "")), Note.TYPE, (collection, id) -> {});
    private final Queue<Ack> fired = new ConcurrentLinkedQueue<>();
    private volatile Instant now = NOON;

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @BeforeEach
    void prepare() {
        notes.prepare();
    }

    @Test
    void firesOnceInEffectWithTwoInstances() throws InterruptedException {
        IntStream.range(0, 100).forEach(n -> create("n" + n, NOON.minusSeconds(n)));
        var start = new CountDownLatch(1);
        List<Thread> instances = IntStream.range(0, 2)
                .mapToObj(n -> Thread.ofVirtual().start(() -> {
                    awaitStart(start);
                    deadlines(this::expire).fireAll();
                }))
                .toList();
        start.countDown();
        for (Thread instance : instances) {
            instance.join();
        }

        assertThat(fired).hasSize(100).extracting(Ack::version).containsOnly(2L);
    }

    @Test
    void firesNothingBeforeItsTimeAndNothingTwiceWhenTheClockJumps() {
        create("early", NOON.minusSeconds(60));
        create("late", NOON.plusSeconds(60));
        Deadlines deadlines = deadlines(this::expire);
        now = NOON.minusSeconds(3600);
        deadlines.fireAll();
        assertThat(fired).isEmpty();
        now = NOON;
        deadlines.fireAll();
        assertThat(fired).extracting(Ack::id).containsExactly("early");
        now = NOON.plusSeconds(86_400);
        deadlines.fireAll();
        now = NOON.minusSeconds(3600);
        deadlines.fireAll();
        now = NOON.plusSeconds(86_400);
        deadlines.fireAll();

        assertThat(fired).extracting(Ack::id).containsExactly("early", "late");
    }

    @Test
    void oneThatFailsDoesNotStopTheOthersAndIsTriedAgain() {
        IntStream.range(0, 5).forEach(n -> create("n" + n, NOON.minusSeconds(n)));
        Deadlines stumbling = deadlines(id -> {
            if (id.equals("n4")) {
                throw new IllegalStateException("cannot");
            }
            expire(id);
        });
        stumbling.fireAll();
        assertThat(fired).extracting(Ack::id).containsExactlyInAnyOrder("n3", "n2", "n1", "n0");

        deadlines(this::expire).fireAll();
        assertThat(fired).hasSize(5);
    }

    @Test
    void firesByItselfUntilItIsStopped() {
        now = Instant.now();
        create("first", now);
        Deadlines deadlines = deadlines(this::expire);
        deadlines.start();
        await().atMost(Duration.ofSeconds(10)).until(() -> fired.size() == 1);
        deadlines.stop();
        assertThat(deadlines.isRunning()).isFalse();
        deadlines.start();
        create("second", now);
        await().atMost(Duration.ofSeconds(10)).until(() -> fired.size() == 2);
        deadlines.stop();
    }

    @Test
    void stopsAfterTheDeadlineAtHand() {
        now = Instant.now();
        IntStream.range(0, 50).forEach(n -> create("n" + n, now));
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Deadlines deadlines = deadlines(
                id -> {
                    begun.countDown();
                    awaitStart(stopped);
                    expire(id);
                },
                1);
        deadlines.start();
        awaitStart(begun);
        Thread stopping = Thread.ofVirtual().start(deadlines::stop);
        await().until(() -> !deadlines.isRunning());
        stopped.countDown();
        await().atMost(Duration.ofSeconds(5)).until(() -> !stopping.isAlive());

        assertThat(fired).hasSize(1);
    }

    private Deadlines deadlines(Consumer<String> fire) {
        return deadlines(fire, 8);
    }

    private Deadlines deadlines(Consumer<String> fire, int atOnce) {
        return new Deadlines(List.of(new Deadline(notes, fire)), clock(), atOnce);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private void create(String id, Instant due) {
        Note note = new Note(id, "waiting", new BigDecimal("1.50"), due);
        notes.create(id, Note.command(), new Decision<>(note, new ParkChange.Registered()));
    }

    private void expire(String id) {
        notes.changeIfNeeded(
                        id,
                        Command.internal(Ids.next(), now),
                        note -> Optional.ofNullable(note.due())
                                .filter(due -> !due.isAfter(now))
                                .map(due -> new Decision<>(
                                        new Note(note.code(), "expired", note.weight(), null),
                                        new ParkChange.Described(List.of("text")))))
                .ifPresent(fired::add);
    }

    private static void awaitStart(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
