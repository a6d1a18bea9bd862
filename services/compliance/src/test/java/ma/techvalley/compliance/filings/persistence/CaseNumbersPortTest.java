package ma.techvalley.compliance.filings.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ma.techvalley.compliance.filings.CaseNumber;
import ma.techvalley.compliance.filings.CaseNumber.Series;
import ma.techvalley.compliance.filings.CaseNumbers;
import org.junit.jupiter.api.Test;

/** What everything that gives numbers does. */
abstract class CaseNumbersPortTest {
    private static final Series SERIES = new Series('D', 2025);

    /** As an instance of the service sees them; each call is another instance. */
    abstract CaseNumbers numbers();

    @Test
    void followOneAnotherInEachSeries() {
        CaseNumbers numbers = numbers();

        assertThat(numbers.reserve("a", SERIES)).hasToString("D-1/2025");
        assertThat(numbers.reserve("b", new Series('A', 2025))).hasToString("A-1/2025");
        assertThat(numbers.reserve("c", new Series('D', 2026))).hasToString("D-1/2026");
        assertThat(numbers.reserve("d", SERIES)).hasToString("D-2/2025");
    }

    @Test
    void stayWithTheirFiling() {
        assertThat(numbers().reserve("a", SERIES)).isEqualTo(numbers().reserve("a", SERIES));
        assertThat(numbers().reserve("b", SERIES)).hasToString("D-2/2025");
    }

    @Test
    void haveNoGapAndNoDuplicateWhenTwoInstancesGiveThemAtOnce() throws Exception {
        List<CaseNumbers> instances = List.of(numbers(), numbers());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<CaseNumber>> reserved = IntStream.range(0, 400)
                    .mapToObj(i -> threads.submit(
                            // each filing twice: once by each instance
                            () -> instances.get(i % 2).reserve("filing-" + i / 2, SERIES)))
                    .toList();
            for (int i = 0; i < 400; i += 2) {
                assertThat(reserved.get(i).get()).isEqualTo(reserved.get(i + 1).get());
            }
            assertThat(reserved.stream()
                            .map(one -> one.resultNow().sequence())
                            .distinct()
                            .sorted())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 200).boxed().toList());
        }
    }
}
