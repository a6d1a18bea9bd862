package ma.techvalley.gateway.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.SampleFiling;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.companies.CompanyBook;
import ma.techvalley.gateway.query.Paging;
import ma.techvalley.kit.web.CursorKey;
import ma.techvalley.kit.web.Cursors;
import ma.techvalley.kit.web.Page;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

/** What is found in the register, and on which page. */
class RegisterTest {
    private static final int MANY = 450;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Cursors CURSORS = Cursors.boundTo("register").signedWith(CursorKey.random());

    private final CompanyBook companies = new CompanyBook();
    private RegisterBook book = new RegisterBook();
    private final Map<String, FilingState> filings = new TreeMap<>();

    @BeforeTry
    void nothingIsFiled() {
        book = new RegisterBook();
        filings.clear();
    }

    @Property(tries = 20)
    void showsWhatStaysOnExactlyOnePageWhateverComesAndGoes(@ForAll long seed) {
        var random = new Random(seed);
        var generated = new RandomFilings(random);
        IntStream.range(0, MANY).forEach(number -> put(generated.filing(number, Stage.GRANTED)));
        List<String> staying = NaiveRegister.ALL.finds(filings.values());

        List<String> walked = numbers(walk(NaiveRegister.ALL, 1 + random.nextInt(40), () -> {
            put(generated.filing(MANY + random.nextInt(60)));
            put(generated.filing(MANY + random.nextInt(60)));
        }));

        assertThat(walked.stream().filter(staying::contains)).containsExactlyElementsOf(staying);
    }

    @Property(tries = 20)
    void findsWhatIsFoundByGoingThroughAllFilings(@ForAll long seed) {
        var random = new Random(seed);
        var generated = new RandomFilings(random);
        for (int change = 0; change < 2 * MANY; change++) {
            put(generated.filing(random.nextInt(MANY)));
        }
        for (int question = 0; question < 20; question++) {
            var asked = NaiveRegister.random(random);
            List<String> found = asked.finds(filings.values());

            assertThat(numbers(all(asked.query()))).as(asked.toString()).isEqualTo(found);
            assertThat(numbers(walk(asked, 1 + random.nextInt(200), () -> {})))
                    .as(asked.toString())
                    .isEqualTo(found);
            assertThat(page(asked.query(), 1, null).total()).isEqualTo(found.size());
        }
        assertThat(register().granted()).isEqualTo(count(filing -> filing.stage() == Stage.GRANTED));
    }

    @Example
    void showsWhatWasGrantedWithWhatBecameOfItAndNothingElse() {
        for (Stage stage : Stage.values()) {
            put(SampleFiling.of(stage.name(), stage)
                    .number(stage.ordinal(), 2025)
                    .state());
        }

        assertThat(all(NaiveRegister.ALL.query()))
                .extracting(RegisterRow::decision)
                .containsExactlyInAnyOrder(
                        Stage.GRANTED, Stage.WITHDRAWN, Stage.DELETED, Stage.SUSPENDED, Stage.SUPERSEDED);
        assertThat(register().granted()).isOne();
    }

    @Example
    void showsAGrantThatLapsedAndCameBackOnceWithItsNewDay() {
        put(SampleFiling.of("f", Stage.GRANTED).state());
        put(SampleFiling.of("f", Stage.UNDER_REVIEW).state());
        assertThat(all(NaiveRegister.ALL.query())).isEmpty();

        put(SampleFiling.of("f", Stage.GRANTED)
                .decidedAt(Instant.parse("2026-01-02T10:00:00Z"))
                .state());

        assertThat(all(NaiveRegister.ALL.query()))
                .extracting(RegisterRow::date)
                .containsExactly(LocalDate.of(2026, 1, 2));
    }

    @Example
    void showsInWhichSegmentsTheControllerWorksOnceItsCompanyIsKnown() {
        put(SampleFiling.of("f", Stage.GRANTED)
                .by("002000000007563")
                .forController(SampleFiling.CONTROLLER)
                .state());
        assertThat(segments()).isEmpty();

        work("002000000007563", Segment.CRM);
        work(SampleFiling.CONTROLLER, Segment.BPO, Segment.KPO);
        assertThat(segments()).containsExactly(Segment.BPO, Segment.KPO);

        work(SampleFiling.CONTROLLER, Segment.ITO);
        assertThat(segments()).containsExactly(Segment.ITO);
    }

    private void work(String ice, Segment... segments) {
        companies.put(Samples.companyState(ice, "Atlas", List.of(segments), List.of()), 1);
    }

    private List<Segment> segments() {
        return all(NaiveRegister.ALL.query()).getFirst().segments();
    }

    private void put(FilingState filing) {
        book.put(filing);
        filings.put(filing.id(), filing);
    }

    private Register register() {
        return book.publish(companies.publish(Map.of(), TODAY));
    }

    private List<RegisterRow> all(RegisterQuery query) {
        return register().all(query).toList();
    }

    /** Page by page. @param between happens after each */
    private List<RegisterRow> walk(NaiveRegister asked, int limit, Runnable between) {
        List<RegisterRow> walked = new ArrayList<>();
        String cursor = null;
        do {
            Page<RegisterRow> page = page(asked.query(), limit, cursor);
            walked.addAll(page.items());
            cursor = page.nextCursor();
            between.run();
        } while (cursor != null && walked.size() < 10 * MANY);
        return walked;
    }

    private Page<RegisterRow> page(RegisterQuery query, int limit, @Nullable String cursor) {
        return register().search(query, new Paging(limit, cursor, CURSORS));
    }

    private int count(Predicate<FilingState> which) {
        return (int) filings.values().stream().filter(which).count();
    }

    private static List<String> numbers(List<RegisterRow> rows) {
        return rows.stream().map(RegisterRow::caseNumber).toList();
    }
}
