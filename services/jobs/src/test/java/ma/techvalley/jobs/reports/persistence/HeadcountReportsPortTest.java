package ma.techvalley.jobs.reports.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.HeadcountReports;
import ma.techvalley.jobs.reports.ReportPage;
import ma.techvalley.jobs.reports.ReportPosition;
import ma.techvalley.jobs.reports.ReportSearch;
import ma.techvalley.kit.aggregate.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every list of reports does. */
abstract class HeadcountReportsPortTest {
    private static final ReportSearch ALL = new ReportSearch(Set.of("a", "b"), null, null, null, null);
    private static final YearMonth MONTH = YearMonth.of(2026, 9);

    /** An empty list. */
    abstract HeadcountReports reports();

    abstract void store(HeadcountReport report);

    @Test
    void listsEachOf5000ReportsOfOneMonthOnceWhileOthersArrive() {
        HeadcountReports reports = reports();
        IntStream.range(0, 5000).parallel().forEach(i -> store(SampleReports.of("a", "c%04d".formatted(i), MONTH)));
        List<String> seen = new ArrayList<>();
        Optional<ReportPosition> position = Optional.empty();
        int pages = 0;
        do {
            ReportPage page = reports.page(ALL, position, 100);
            page.reports().stream().map(Stored::id).forEach(seen::add);
            position = page.next();
            store(SampleReports.of("a", "c%04dx".formatted(pages * 97), MONTH));
            store(SampleReports.of("a", "new%04d".formatted(pages++), MONTH.plusMonths(1)));
        } while (position.isPresent());

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(id -> id.matches("a-c\\d{4}-2026-09"))).hasSize(5000);
        assertThat(seen.stream().filter(id -> id.startsWith("a-new"))).isEmpty();
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
                new ReportSearch(ALL.among(), "a", "a-rabat", YearMonth.of(2026, 2), YearMonth.of(2026, 5)),
                Optional.empty(),
                3);

        assertThat(ids(page)).containsExactly("a-rabat-2026-05", "a-rabat-2026-04", "a-rabat-2026-03");
        assertThat(page.total()).isEqualTo(4);
        assertThat(page.next()).contains(new ReportPosition(YearMonth.of(2026, 3), "a-rabat-2026-03"));
        assertThat(reports.page(new ReportSearch(ALL.among(), "b", null, null, null), Optional.empty(), 50)
                        .total())
                .isEqualTo(12);
        assertThat(reports.page(new ReportSearch(ALL.among(), "b", "a-rabat", null, null), Optional.empty(), 50)
                        .reports())
                .isEmpty();
    }

    @Test
    void showsNoReportOfOtherCompaniesAndDoesNotCountThem() {
        HeadcountReports reports = reports();
        for (String company : List.of("a", "b", "c")) {
            IntStream.rangeClosed(1, 3)
                    .forEach(month -> store(SampleReports.of(company, "rabat", YearMonth.of(2026, month))));
        }

        ReportPage page = reports.page(search(Set.of("a", "c"), null), Optional.empty(), 5);
        assertThat(ids(page))
                .containsExactly(
                        "c-rabat-2026-03", "a-rabat-2026-03", "c-rabat-2026-02", "a-rabat-2026-02", "c-rabat-2026-01");
        assertThat(page.total()).isEqualTo(6);
        assertThat(ids(reports.page(search(Set.of("a", "c"), null), page.next(), 5)))
                .containsExactly("a-rabat-2026-01");
        assertThat(reports.page(search(Set.of("a"), "b"), Optional.empty(), 5))
                .isEqualTo(new ReportPage(List.of(), 0, false));
        assertThat(reports.page(search(Set.of(), null), Optional.empty(), 5))
                .isEqualTo(new ReportPage(List.of(), 0, false));
    }

    private static ReportSearch search(Set<String> among, @Nullable String company) {
        return new ReportSearch(among, company, null, null, null);
    }

    private static List<String> ids(ReportPage page) {
        return page.reports().stream().map(Stored::id).toList();
    }
}
