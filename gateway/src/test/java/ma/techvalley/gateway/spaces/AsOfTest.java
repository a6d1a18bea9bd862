package ma.techvalley.gateway.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.techvalley.gateway.history.History;
import ma.techvalley.gateway.history.Journals;
import ma.techvalley.gateway.history.Limits;
import ma.techvalley.kit.problem.Unavailable;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever asks as of a moment gets what the naive search finds in what was so at the moment. */
class AsOfTest {
    private static final int RING = 25;

    /** 15,000 questions: within the ring, beyond it, after restarts, and of the same moments again when more has come. */
    @Property(tries = 100)
    void answersWhatWasSoThen(@ForAll long seed) {
        var random = new Random(seed);
        var generated = new RandomSpaces(random, LocalDate.of(2026, 11, 22));
        var lived = new LivedSpaces(generated, RING);
        var history = new History(lived, new Limits(3, 1, 1));
        List<Instant> moments = new ArrayList<>(List.of(LivedSpaces.START.minusSeconds(60)));
        for (int batch = 0; batch < 15; batch++) {
            lived.live(random.nextInt(12));
            if (random.nextInt(6) == 0) {
                lived.restart();
            }
            moments.add(lived.someMoment());
            for (int question = 0; question < 5; question++) {
                Instant moment = moments.get(random.nextInt(moments.size()));
                SpaceTable table = history.at(moment, lived.now()).table();
                lived.at(moment, table).compare(generated.query());
                lived.at(moment, table).compare(generated.query());
            }
        }
    }

    @Example
    void asksNobodyForWhatItRemembers() {
        var lived = new LivedSpaces(new RandomSpaces(new Random(1), LocalDate.of(2026, 11, 22)), 1000);
        lived.live(5);
        lived.restart();
        Instant start = lived.clock();
        lived.live(500);
        var history = new History(AsOfTest::away, new Limits(2, 1, 1));

        for (int asked = 0; asked < 20; asked++) {
            Instant moment = start.plusMillis(asked);
            assertThat(history.at(moment, lived.now()).position()).doesNotContain("zones");
        }
        assertThatThrownBy(() -> history.at(LivedSpaces.START.minusSeconds(1), lived.now()))
                .isInstanceOf(Unavailable.class);
    }

    @Example
    void findsNothingBeforeTheFirstEntry() {
        var lived = new LivedSpaces(new RandomSpaces(new Random(2), LocalDate.of(2026, 11, 22)), RING);
        lived.live(100);

        assertThat(new History(lived, new Limits(2, 1, 1)).at(Instant.MIN, lived.now()).table().stream())
                .isEmpty();
    }

    @Example
    void sharesWhatDidNotChange() {
        var lived = new LivedSpaces(new RandomSpaces(new Random(3), LocalDate.of(2026, 11, 22)), 1000);
        lived.live(50);
        lived.restart();
        Instant before = lived.clock();
        lived.live(3);
        SpaceTable then =
                new History(lived, new Limits(2, 1, 1)).at(before, lived.now()).table();
        List<SpaceRow> rows = lived.now().base().table().stream().toList();

        assertThat(then.stream().filter(row -> rows.stream().noneMatch(now -> now == row)))
                .hasSizeLessThan(rows.size() / 2);
    }

    /** One reads the journals for long; the next is told to come again, and who asks for what is remembered is not. */
    @Example
    void letsNoMoreReadJournalsThanItMay() throws Exception {
        var lived = new LivedSpaces(new RandomSpaces(new Random(4), LocalDate.of(2026, 11, 22)), 1000);
        lived.live(50);
        lived.restart();
        var asked = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var history = new History(
                moment -> {
                    asked.countDown();
                    await(goOn);
                    return lived.before(moment);
                },
                new Limits(2, 1, 1));
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = others.submit(() -> history.at(LivedSpaces.START, lived.now()));
            await(asked);

            assertThatThrownBy(() -> history.at(LivedSpaces.START.plusMillis(1), lived.now()))
                    .isInstanceOfSatisfying(
                            Unavailable.class,
                            busy -> assertThat(busy.retryAfter()).isPositive());
            assertThat(history.at(lived.clock(), lived.now()).table().stream()).isNotEmpty();
            goOn.countDown();
            slow.get();
        }
    }

    private static Journals.Recalled away(Instant moment) {
        throw new Unavailable("away");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurry) {
            throw new IllegalStateException(hurry);
        }
    }
}
