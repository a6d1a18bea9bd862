package ma.techvalley.compliance.filings.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import ma.techvalley.compliance.filings.FilingFilter;
import ma.techvalley.compliance.filings.FilingOrder;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Span;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger counted = new AtomicInteger();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private boolean busy;
    private boolean broken;
    private long took = Duration.ofMillis(50).toNanos();
    private final Totals totals = new Totals(
            search -> {
                nanos.addAndGet(took);
                if (broken) {
                    throw new MongoTimeoutException("counted for too long");
                }
                return 1_000 + counted.incrementAndGet();
            },
            nanos::get,
            this::run);

    @Test
    void areCountedOnceInSomeSecondsBehindTheBackOfWhoAsks() {
        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_001);
        busy = true;
        pass(Duration.ofSeconds(9));
        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_001);
        pass(Duration.ofSeconds(2));
        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_001);
        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_001);
        assertThat(background).hasSize(1);
        background.remove().run();

        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_002);
        assertThat(background).isEmpty();
    }

    @Test
    void areCountedAtOnceForWhoAsksFirstOrAfterALongWhile() {
        totals.of(FilingSearch.ALL);
        pass(Duration.ofSeconds(21));

        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_002);
        assertThat(background).isEmpty();
    }

    @Test
    void areNotCountedForWhoTakesOnlyWhatIsRemembered() {
        assertThat(totals.remembered(FilingSearch.ALL)).isNull();
        assertThat(counted).hasValue(0);
        totals.of(FilingSearch.ALL);
        assertThat(totals.remembered(FilingSearch.ALL)).isEqualTo(1_001);
        busy = true;
        pass(Duration.ofSeconds(11));
        assertThat(totals.remembered(FilingSearch.ALL)).isEqualTo(1_001);
        assertThat(background).hasSize(1);
        pass(Duration.ofSeconds(10));
        assertThat(totals.remembered(FilingSearch.ALL)).isNull();
    }

    @Test
    void areCountedLessOftenWhereThatTakesLong() {
        took = Duration.ofSeconds(1).toNanos();
        totals.of(FilingSearch.ALL);
        busy = true;
        pass(Duration.ofSeconds(99));
        totals.of(FilingSearch.ALL);
        assertThat(background).isEmpty();
        pass(Duration.ofSeconds(2));
        totals.of(FilingSearch.ALL);
        assertThat(background).hasSize(1);
    }

    @Test
    void areAbsentWhereCountingTakesTooLongAndThereOnceItIsDone() {
        busy = true;
        assertThat(totals.of(FilingSearch.ALL)).isNull();
        assertThat(totals.of(FilingSearch.ALL)).isNull();
        assertThat(background).hasSize(1);
        background.remove().run();

        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_001);
    }

    @Test
    void areAbsentWhereCountingFailsWhichIsTriedAgainAsRarelyAsItTakesLong() {
        broken = true;
        took = Duration.ofSeconds(6).toNanos();
        assertThat(totals.of(FilingSearch.ALL)).isNull();
        broken = false;
        pass(Duration.ofMinutes(10));
        assertThat(totals.of(FilingSearch.ALL)).isNull();
        assertThat(counted).hasValue(0);
        pass(Duration.ofSeconds(1));
        totals.of(FilingSearch.ALL);

        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_001);
    }

    @Test
    void belongToOneSearchEachAndAreForgottenWhereThereAreTooMany() {
        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_001);
        assertThat(totals.of(by("officer-0"))).isEqualTo(1_002);
        IntStream.range(0, 1_001).forEach(n -> totals.of(by("officer-" + n)));
        int before = counted.get();
        totals.of(by("officer-1000"));
        assertThat(counted).hasValue(before);
        totals.of(FilingSearch.ALL);
        assertThat(counted).hasValue(before + 1);
    }

    private void run(Runnable task) {
        if (busy) {
            background.add(task);
        } else {
            task.run();
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static FilingSearch by(String officer) {
        return new FilingSearch(
                null,
                new FilingFilter(null, null, null, officer, null, Span.EVER, Span.EVER, null),
                FilingOrder.LONGEST_WAITING_FIRST);
    }
}
