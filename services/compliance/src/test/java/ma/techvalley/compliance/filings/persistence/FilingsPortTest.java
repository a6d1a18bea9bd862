package ma.techvalley.compliance.filings.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingFilter;
import ma.techvalley.compliance.filings.FilingOrder;
import ma.techvalley.compliance.filings.FilingPage;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.compliance.filings.Mark;
import ma.techvalley.compliance.filings.QuotedNumber;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.compliance.filings.Span;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every list of filings does. */
abstract class FilingsPortTest {
    private static final Instant NOON = Instant.parse("2025-05-05T12:00:00Z");

    /** An empty list. */
    abstract Filings filings();

    abstract void store(Filing filing);

    @Test
    void listsEachOf5000FilingsOfOneMomentOnceInEitherDirectionWhileOthersArrive() {
        Filings filings = filings();
        IntStream.range(0, 5000).parallel().forEach(i -> store(filing("f%04d".formatted(i), NOON)));
        for (FilingOrder order : List.of(FilingOrder.NEWEST_FIRST, FilingOrder.DUE_FIRST)) {
            List<String> seen = new ArrayList<>();
            Optional<FilingPosition> position = Optional.empty();
            int pages = 0;
            do {
                FilingPage page = filings.page(in(order), position, 500);
                page.filings().stream().map(Stored::id).forEach(seen::add);
                position = page.next();
                store(filing("f%04d%s".formatted(pages++ * 97, order), NOON));
            } while (position.isPresent());

            assertThat(seen).doesNotHaveDuplicates();
            assertThat(seen.stream().filter(id -> id.matches("f\\d{4}")))
                    .as("%s", order)
                    .hasSize(5000);
        }
    }

    @Test
    void listsThoseThatWaitLongestFirstWhateverTheFractionOfTheirSecond() {
        Filings filings = filings();
        store(filing("c", NOON.plusMillis(120)));
        store(filing("a", NOON));
        store(filing("d", NOON.plusSeconds(1)));
        store(filing("b", NOON.plusMillis(5)));

        assertThat(ids(filings.page(FilingSearch.ALL, Optional.empty(), 10))).containsExactly("a", "b", "c", "d");
        assertThat(ids(filings.page(in(FilingOrder.NEWEST_FIRST), Optional.empty(), 10)))
                .containsExactly("d", "c", "b", "a");
        assertThat(ids(filings.page(FilingSearch.ALL, Optional.of(new FilingPosition(NOON, "a")), 2)))
                .containsExactly("b", "c");
    }

    @Test
    void findsByStageAndCompanyAndCountsAllPages() {
        Filings filings = filings();
        IntStream.range(0, 7).forEach(i -> store(SampleFilings.submitted("a" + i, "1", NOON.plusSeconds(i))));
        store(SampleFilings.submitted("b", "2", NOON));

        FilingPage page = filings.page(among(null, of(null, Stage.SUBMITTED, "1")), Optional.empty(), 3);

        assertThat(ids(page)).containsExactly("a0", "a1", "a2");
        assertThat(page.total()).isEqualTo(7);
        assertThat(page.next()).contains(new FilingPosition(NOON.plusSeconds(2), "a2"));
        assertThat(filings.page(among(null, of(null, Stage.GRANTED, "1")), Optional.empty(), 3))
                .isEqualTo(new FilingPage(List.of(), 0L, Optional.empty()));
    }

    @Test
    void showsNoFilingOfOtherCompaniesAndDoesNotCountThem() {
        Filings filings = filings();
        for (String company : List.of("1", "2", "3")) {
            IntStream.range(0, 3)
                    .forEach(i -> store(SampleFilings.submitted(company + "-" + i, company, NOON.plusSeconds(i))));
        }

        FilingPage page = filings.page(among(Set.of("1", "3"), FilingFilter.ANY), Optional.empty(), 4);
        assertThat(ids(page)).containsExactly("1-0", "3-0", "1-1", "3-1");
        assertThat(page.total()).isEqualTo(6);
        assertThat(ids(filings.page(among(Set.of("1", "3"), FilingFilter.ANY), page.next(), 4)))
                .containsExactly("1-2", "3-2");
        assertThat(filings.page(among(Set.of("1"), of(null, null, "2")), Optional.empty(), 4))
                .isEqualTo(new FilingPage(List.of(), 0L, Optional.empty()));
        assertThat(filings.page(among(Set.of(), FilingFilter.ANY), Optional.empty(), 4))
                .isEqualTo(new FilingPage(List.of(), 0L, Optional.empty()));
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

    @Test
    void listsWhatIsLateFirstAndNothingWithoutADeadline() {
        Filings filings = filings();
        store(SampleFilings.submitted("declared", "1", NOON.plusSeconds(60)));
        store(SampleFilings.submitted("requested", SampleFilings.request("1"), NOON.minusSeconds(60)));
        store(SampleFilings.submitted("late", "1", NOON));
        store(SampleFilings.granted("decided"));

        assertThat(ids(filings.page(in(FilingOrder.DUE_FIRST), Optional.empty(), 9)))
                .containsExactly("late", "declared", "requested");
        FilingPage last = filings.page(in(FilingOrder.DUE_LAST), Optional.empty(), 2);
        assertThat(ids(last)).containsExactly("requested", "declared");
        assertThat(last.total()).isEqualTo(3);
        assertThat(ids(filings.page(in(FilingOrder.DUE_LAST), last.next(), 2))).containsExactly("late");
    }

    @Test
    void findsByKindOfficerAgeAndDeadline() {
        Filings filings = filings();
        store(SampleFilings.submitted("declared", "1", NOON));
        store(SampleFilings.submitted("requested", SampleFilings.request("1"), NOON));
        store(SampleFilings.submitted("second", "1", NOON.plusSeconds(1)));
        store(SampleFilings.requested());
        Span first = new Span(NOON, NOON.plusSeconds(1));
        Span day = new Span(
                NOON.plus(Duration.ofDays(1)), NOON.plus(Duration.ofDays(1)).plusMillis(1));

        assertThat(ids(filings, of(Kind.AUTHORISATION, Stage.SUBMITTED, null))).containsExactly("requested");
        assertThat(ids(
                        filings,
                        new FilingFilter(
                                null, null, null, SampleFilings.REVIEWER.id(), null, Span.EVER, Span.EVER, null)))
                .containsExactly("f");
        assertThat(ids(filings, new FilingFilter(null, null, null, null, null, first, Span.EVER, null)))
                .containsExactly("declared", "requested");
        assertThat(ids(filings, new FilingFilter(null, null, null, null, null, Span.EVER, day, null)))
                .containsExactly("declared");
    }

    @Test
    void findsByWhatHasHappenedBesidesItsStage() {
        Filings filings = filings();
        SampleFilings.marked().forEach(this::store);
        store(SampleFilings.submitted("plain", "1", NOON));

        assertThat(ids(filings, marked(Mark.ESCALATED))).containsExactly("escalated", "extended-and-escalated");
        assertThat(ids(filings, marked(Mark.EXTENDED))).containsExactly("extended-and-escalated");
        assertThat(ids(filings, marked(Mark.MOVED))).containsExactly("moved");
        assertThat(ids(filings, marked(Mark.TACIT))).containsExactly("tacit");
    }

    @Test
    void findsByNumberWithItsActivityCodeOrWithout() {
        Filings filings = filings();
        store(SampleFilings.granted("granted"));
        store(SampleFilings.submitted("other", "1", NOON));

        assertThat(ids(filings, numbered(" a-436/2025"))).containsExactly("granted");
        assertThat(ids(filings, numbered("A-gc-436/2025 "))).containsExactly("granted");
        assertThat(ids(filings, numbered("A-RH-436/2025"))).isEmpty();
        assertThat(ids(filings, numbered("D-436/2025"))).isEmpty();
    }

    private static List<String> ids(Filings filings, FilingFilter filter) {
        return ids(filings.page(among(null, filter), Optional.empty(), 9));
    }

    private static FilingFilter numbered(String number) {
        return new FilingFilter(null, null, null, null, QuotedNumber.parse(number), Span.EVER, Span.EVER, null);
    }

    private static FilingFilter marked(Mark mark) {
        return new FilingFilter(null, null, null, null, null, Span.EVER, Span.EVER, mark);
    }

    private static FilingFilter of(@Nullable Kind kind, @Nullable Stage stage, @Nullable String company) {
        return new FilingFilter(kind, stage, company, null, null, Span.EVER, Span.EVER, null);
    }

    private static FilingSearch in(FilingOrder order) {
        return new FilingSearch(null, FilingFilter.ANY, order);
    }

    private static FilingSearch among(@Nullable Set<String> companies, FilingFilter filter) {
        return new FilingSearch(companies, filter, FilingOrder.LONGEST_WAITING_FIRST);
    }

    private static Filing filing(String id, Instant at) {
        return SampleFilings.submitted(id, "1", at);
    }

    private static List<String> ids(FilingPage page) {
        return page.filings().stream().map(Stored::id).toList();
    }
}
