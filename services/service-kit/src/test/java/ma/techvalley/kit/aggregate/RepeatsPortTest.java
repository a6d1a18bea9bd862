package ma.techvalley.kit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of aggregates promises about repeated and simultaneous commands. */
abstract class RepeatsPortTest {
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    final String id = Ids.next();
    Aggregates<Crate> crates = new InMemoryAggregates<>(Crate.TYPE);

    /** An empty store. */
    abstract Aggregates<Crate> empty();

    @BeforeEach
    void emptyStore() {
        crates = empty();
    }

    @Test
    void refusesAKeyThatCreatedSomethingElse() {
        crates.create(id, keyed("once", "the first"), Crate.labelled("a").created());

        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> crates.create(
                        Ids.next(),
                        keyed("once", "another"),
                        Crate.labelled("b").created()));

        assertThat(refusal.type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void letsOneOfManyCreateAnId() {
        var created = new AtomicInteger();
        var refused = new AtomicInteger();
        inParallel(8, worker -> {
            try {
                crates.create(id, any(), Crate.labelled("a").created());
                created.incrementAndGet();
            } catch (Refusal exists) {
                refused.incrementAndGet();
            }
        });

        assertThat(created).hasValue(1);
        assertThat(refused).hasValue(7);
    }

    @Test
    void answersARepeatAsTheFirstTimeAlsoAfterOtherChanges() {
        Ack created =
                crates.create(id, keyed("create", "f"), Crate.labelled("a").created());
        Ack first = crates.change(id, keyed("k", "f"), Crate::counted);
        crates.change(id, any(), crate -> crate.relabelled("later").changed());
        Ack again = crates.change(id, keyed("k", "f"), Crate::counted);

        assertThat(again).isEqualTo(new Ack(id, 2, first.change(), first.shared(), true));
        assertThat(crates.create(id, keyed("create", "f"), Crate.labelled("a").created()))
                .isEqualTo(new Ack(id, 1, created.change(), created.shared(), true));
        assertThat(crates.get(id).version()).isEqualTo(3);
    }

    @Test
    void answersARepeatEvenIfItsVersionIsNoLongerTheExpectedOne() {
        crates.create(id, any(), Crate.labelled("a").created());
        Command once = new Command(Actor.PLATFORM, "k", "f", OptionalLong.of(1), "c", null, null, NOW);
        crates.change(id, once, Crate::counted);

        assertThat(crates.change(id, once, Crate::counted).repeated()).isTrue();
    }

    @Test
    void refusesAKeyThatBelongsToAnotherRequest() {
        crates.create(id, keyed("k", "one"), Crate.labelled("a").created());

        refused(ProblemType.IDEMPOTENCY_KEY_REUSED, () -> crates.change(id, keyed("k", "two"), Crate::counted));
        refused(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                () -> crates.create(id, keyed("k", "two"), Crate.labelled("a").created()));
        assertThat(crates.get(id).version()).isEqualTo(1);
    }

    @Test
    void remembersTheLastKeysAndThenRunsACommandAgain() {
        int last = Command.REMEMBERED + 1;
        crates.create(id, any(), Crate.labelled("a").created());
        IntStream.rangeClosed(1, last).forEach(n -> crates.change(id, keyed("k" + n, "f"), Crate::counted));

        assertThat(crates.change(id, keyed("k2", "f"), Crate::counted).version())
                .isEqualTo(3);
        assertThat(crates.change(id, keyed("k" + last, "f"), Crate::counted).repeated())
                .isTrue();
        Ack forgotten = crates.change(id, keyed("k1", "f"), Crate::counted);
        assertThat(forgotten.repeated()).isFalse();
        assertThat(forgotten.version()).isEqualTo(last + 2);
    }

    @Test
    void countsEveryChangeOfARaceOnce() {
        crates.create(id, any(), Crate.labelled("a").created());
        var acks = new ConcurrentLinkedQueue<Ack>();
        inParallel(
                8, worker -> IntStream.range(0, 25).forEach(n -> acks.add(crates.change(id, any(), Crate::counted))));

        assertThat(acks)
                .extracting(Ack::version)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, 201).boxed().toList());
        assertThat(crates.get(id).state().count()).isEqualTo(200);
    }

    @Test
    void runsARaceOfRepeatsOnce() {
        crates.create(id, any(), Crate.labelled("a").created());
        var acks = new ConcurrentLinkedQueue<Ack>();
        inParallel(8, worker -> acks.add(crates.change(id, keyed("k", "f"), Crate::counted)));

        assertThat(acks).extracting(Ack::version).containsOnly(2L);
        assertThat(acks).filteredOn(ack -> !ack.repeated()).hasSize(1);
        assertThat(crates.get(id).state().count()).isEqualTo(1);
    }

    @Test
    void givesUpARaceItKeepsLosing() {
        crates.create(id, any(), Crate.labelled("a").created());
        var attempts = new AtomicInteger();

        refused(
                ProblemType.STALE_VERSION,
                () -> crates.change(id, any(), crate -> {
                    attempts.incrementAndGet();
                    crates.change(id, any(), Crate::counted);
                    return crate.relabelled("lost").changed();
                }));
        assertThat(attempts).hasValue(AggregateStore.ATTEMPTS);
        assertThat(crates.get(id).state().label()).isEqualTo("a");
    }

    static Command any() {
        return Command.internal(Ids.next(), NOW);
    }

    static Command keyed(String key, String fingerprint) {
        return new Command(Actor.PLATFORM, key, fingerprint, OptionalLong.empty(), "c", null, null, NOW);
    }

    static void refused(ProblemType type, Runnable command) {
        Refusal refusal = catchThrowableOfType(Refusal.class, command::run);
        assertThat(refusal).isNotNull().extracting(Refusal::type).isEqualTo(type);
    }

    private static void inParallel(int workers, IntConsumer work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, workers)
                    .mapToObj(worker -> threads.submit(() -> work.accept(worker)))
                    .toList();
            for (Future<?> result : results) {
                assertThat(result).succeedsWithin(Duration.ofSeconds(30));
            }
        }
    }
}
