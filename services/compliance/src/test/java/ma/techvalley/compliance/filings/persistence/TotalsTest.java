package ma.techvalley.compliance.filings.persistence;

import static org.assertj.core.api.Assertions.assertThat;

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
    private long took = Duration.ofMillis(50).toNanos();
    private final Totals totals = new Totals(
            search -> {
                nanos.addAndGet(took);
                return 1_000 + counted.incrementAndGet();
            },
            nanos::get,
            background::add);

    @Test
    void areCountedOnceInSomeSecondsBehindTheBackOfWhoAsks() {
        assertThat(totals.of(FilingSearch.ALL)).isEqualTo(1_001);
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
    void areCountedLessOftenWhereThatTakesLong() {
        took = Duration.ofSeconds(1).toNanos();
        totals.of(FilingSearch.ALL);
        pass(Duration.ofSeconds(99));
        totals.of(FilingSearch.ALL);
        assertThat(background).isEmpty();
        pass(Duration.ofSeconds(2));
        totals.of(FilingSearch.ALL);
        assertThat(background).hasSize(1);
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

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static FilingSearch by(String officer) {
        return new FilingSearch(
                null,
                new FilingFilter(null, null, null, officer, null, Span.EVER, Span.EVER),
                FilingOrder.LONGEST_WAITING_FIRST);
    }
}
