package ma.techvalley.compliance.filings.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingPage;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every list of filings does. */
abstract class FilingsPortTest {
    private static final Instant NOON = Instant.parse("2025-05-05T12:00:00Z");
    private static final FilingSearch ALL = new FilingSearch(null, null, null, false);

    /** An empty list. */
    abstract Filings filings();

    abstract void store(Filing filing);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void listsEachOf5000FilingsOfOneMomentOnceWhileOthersArrive(boolean newestFirst) {
        Filings filings = filings();
        IntStream.range(0, 5000).parallel().forEach(i -> store(filing("f%04d".formatted(i), NOON)));
        FilingSearch search = new FilingSearch(null, null, null, newestFirst);
        List<String> seen = new ArrayList<>();
        Optional<FilingPosition> position = Optional.empty();
        int pages = 0;
        do {
            FilingPage page = filings.page(search, position, 100);
            page.filings().stream().map(Stored::id).forEach(seen::add);
            position = page.next();
            store(filing("f%04dx".formatted(pages++ * 97), NOON));
        } while (position.isPresent());

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(id -> id.matches("f\\d{4}"))).hasSize(5000);
    }

    @Test
    void listsThoseThatWaitLongestFirstWhateverTheFractionOfTheirSecond() {
        Filings filings = filings();
        store(filing("c", NOON.plusMillis(120)));
        store(filing("a", NOON));
        store(filing("d", NOON.plusSeconds(1)));
        store(filing("b", NOON.plusMillis(5)));

        assertThat(ids(filings.page(ALL, Optional.empty(), 10))).containsExactly("a", "b", "c", "d");
        assertThat(ids(filings.page(new FilingSearch(null, null, null, true), Optional.empty(), 10)))
                .containsExactly("d", "c", "b", "a");
        assertThat(ids(filings.page(ALL, Optional.of(new FilingPosition(NOON, "a")), 2)))
                .containsExactly("b", "c");
    }

    @Test
    void findsByStageAndCompanyAndCountsAllPages() {
        Filings filings = filings();
        IntStream.range(0, 7).forEach(i -> store(SampleFilings.submitted("a" + i, "1", NOON.plusSeconds(i))));
        store(SampleFilings.submitted("b", "2", NOON));

        FilingPage page = filings.page(new FilingSearch(null, Stage.SUBMITTED, "1", false), Optional.empty(), 3);

        assertThat(ids(page)).containsExactly("a0", "a1", "a2");
        assertThat(page.total()).isEqualTo(7);
        assertThat(page.next()).contains(new FilingPosition(NOON.plusSeconds(2), "a2"));
        assertThat(filings.page(new FilingSearch(null, Stage.GRANTED, "1", false), Optional.empty(), 3))
                .isEqualTo(new FilingPage(List.of(), 0, false));
    }

    @Test
    void showsNoFilingOfOtherCompaniesAndDoesNotCountThem() {
        Filings filings = filings();
        for (String company : List.of("1", "2", "3")) {
            IntStream.range(0, 3)
                    .forEach(i -> store(SampleFilings.submitted(company + "-" + i, company, NOON.plusSeconds(i))));
        }

        FilingPage page = filings.page(among(Set.of("1", "3"), null), Optional.empty(), 4);
        assertThat(ids(page)).containsExactly("1-0", "3-0", "1-1", "3-1");
        assertThat(page.total()).isEqualTo(6);
        assertThat(ids(filings.page(among(Set.of("1", "3"), null), page.next(), 4)))
                .containsExactly("1-2", "3-2");
        assertThat(filings.page(among(Set.of("1"), "2"), Optional.empty(), 4))
                .isEqualTo(new FilingPage(List.of(), 0, false));
        assertThat(filings.page(among(Set.of(), null), Optional.empty(), 4))
                .isEqualTo(new FilingPage(List.of(), 0, false));
    }

    @Test
    void findsGrantedTransfersOnABaseAndWhatAChangeHasSuperseded() {
        Filings filings = filings();
        SampleFilings.transfersOn("b1").forEach(this::store);
        SampleFilings.transfersOn("b2").forEach(this::store);
        store(SampleFilings.supersededBy("new", "old"));
        store(SampleFilings.supersededBy("other", "elder"));

        assertThat(filings.transfersOn("b1", 10)).containsExactly("b1-granted", "b1-granted-too");
        assertThat(filings.transfersOn("b1", 1)).containsExactly("b1-granted");
        assertThat(filings.transfersOn("b3", 10)).isEmpty();
        assertThat(filings.supersededBy("new")).containsExactly("old");
        assertThat(filings.supersededBy("b1")).isEmpty();
    }

    private static FilingSearch among(Set<String> companies, @Nullable String company) {
        return new FilingSearch(companies, null, company, false);
    }

    private static Filing filing(String id, Instant at) {
        return SampleFilings.submitted(id, "1", at);
    }

    private static List<String> ids(FilingPage page) {
        return page.filings().stream().map(Stored::id).toList();
    }
}
