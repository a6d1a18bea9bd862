package ma.techvalley.jobs.reports.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.HeadcountReports;
import ma.techvalley.jobs.reports.ReportPage;
import ma.techvalley.jobs.reports.ReportPosition;
import ma.techvalley.jobs.reports.ReportSearch;
import ma.techvalley.kit.aggregate.Stored;
import org.junit.jupiter.api.Test;

/** What every list of reports does. */
abstract class HeadcountReportsPortTest {
    private static final ReportSearch ALL = new ReportSearch(null, null, null, null);
    private static final YearMonth MONTH = YearMonth.of(2026, 9);

    /** An empty list. */
    abstract HeadcountReports reports();

    abstract void store(HeadcountReport report);

    @Test
    void listsEachOf5000ReportsOfOneMonthOnceWhileOthersArrive() {
        HeadcountReports reports = reports();
        IntStream.range(0, 5000).parallel().forEach(i -> store(SampleReports.of("c%04d".formatted(i), "park", MONTH)));
        List<String> seen = new ArrayList<>();
        Optional<ReportPosition> position = Optional.empty();
        int pages = 0;
        do {
            ReportPage page = reports.page(ALL, position, 100);
            page.reports().stream().map(Stored::id).forEach(seen::add);
            position = page.next();
            store(SampleReports.of("c%04dx".formatted(pages * 97), "park", MONTH));
            store(SampleReports.of("new%04d".formatted(pages++), "park", MONTH.plusMonths(1)));
        } while (position.isPresent());

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(id -> id.matches("c\\d{4}-park-2026-09")))
                .hasSize(5000);
        assertThat(seen.stream().filter(id -> id.startsWith("new"))).isEmpty();
    }

    @Test
    void listsTheNewestMonthFirst() {
        HeadcountReports reports = reports();
        store(SampleReports.of("a", "rabat", YearMonth.of(2025, 12)));
        store(SampleReports.of("a", "rabat", YearMonth.of(2026, 2)));
        store(SampleReports.of("b", "rabat", YearMonth.of(2026, 1)));

        assertThat(ids(reports.page(ALL, Optional.empty(), 10)))
                .containsExactly("a-rabat-2026-02", "b-rabat-2026-01", "a-rabat-2025-12");
    }

    @Test
    void findsByCompanySiteAndMonthsAndCountsAllPages() {
        HeadcountReports reports = reports();
        for (String company : List.of("a", "b")) {
            for (String park : List.of("fes", "rabat")) {
                IntStream.rangeClosed(1, 6)
                        .forEach(month -> store(SampleReports.of(company, park, YearMonth.of(2026, month))));
            }
        }

        ReportPage page = reports.page(
                new ReportSearch("a", "a-rabat", YearMonth.of(2026, 2), YearMonth.of(2026, 5)), Optional.empty(), 3);

        assertThat(ids(page)).containsExactly("a-rabat-2026-05", "a-rabat-2026-04", "a-rabat-2026-03");
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.next()).contains(new ReportPosition(YearMonth.of(2026, 3), "a-rabat-2026-03"));
        assertThat(reports.page(new ReportSearch("b", null, null, null), Optional.empty(), 50)
                        .total())
                .isEqualTo(12);
        assertThat(reports.page(new ReportSearch("b", "a-rabat", null, null), Optional.empty(), 50)
                        .reports())
                .isEmpty();
    }

    private static List<String> ids(ReportPage page) {
        return page.reports().stream().map(Stored::id).toList();
    }
}
