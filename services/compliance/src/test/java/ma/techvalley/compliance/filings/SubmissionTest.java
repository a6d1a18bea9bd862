package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {
    private static final Instant NOW = Instant.parse("2026-05-05T09:00:00Z");

    @Test
    void hasAllNineItemsOfArticle15() {
        assertThatCode(() -> SampleFilings.submission("001").requireComplete(SampleFilings.LAW, NOW))
                .doesNotThrowAnyException();

        assertThat(violations(Nature.NORMAL, SampleFilings.none()))
                .extracting(missing -> missing.pointer() + " " + missing.rule() + " "
                        + missing.detail().substring(0, 14))
                .containsExactly(
                        "/items/controller required Article 15 (a)",
                        "/items/processing required Article 15 (b)",
                        "/items/data required Article 15 (c)",
                        "/items/recipients required Article 15 (d)",
                        "/items/transfers required Article 15 (e)",
                        "/items/retention required Article 15 (f)",
                        "/items/rights required Article 15 (g)",
                        "/items/security required Article 15 (h)",
                        "/items/interconnection required Article 15 (i)");
    }

    @Test
    void hasTheFirstSixWhereArticle16AllowsIt() {
        assertThat(violations(Nature.SIMPLIFIED, SampleFilings.none()))
                .hasSize(6)
                .last()
                .returns("/items/retention", Violation::pointer);
    }

    @Test
    void namesCountriesThatDoNotExistOrAreNotAbroadWithWhatIsMissing() {
        Items items = SampleFilings.items(
                "{\"recipients\": [], \"transfers\": [\"FR\", \"XX\", \"MA\", \"ES\"], \"retention\": \"1 year\"}");

        assertThat(violations(Nature.SIMPLIFIED, items))
                .extracting(broken -> broken.pointer() + " " + broken.rule())
                .containsExactly(
                        "/items/controller required",
                        "/items/processing required",
                        "/items/data required",
                        "/items/transfers/1 country",
                        "/items/transfers/2 abroad");
    }

    @Test
    void hasElevenItemsAndAnUndertakingIfItAsksForAnAuthorisation() {
        assertThat(violations(Kind.AUTHORISATION, SampleFilings.none()))
                .extracting(missing -> missing.pointer() + " " + mark(missing))
                .containsExactly(
                        "/items/controller 1",
                        "/items/processing 2",
                        "/items/interconnection 3",
                        "/items/data 4",
                        "/items/sources 4",
                        "/items/retention 5",
                        "/items/execution 6",
                        "/items/recipients 7",
                        "/items/rights 8",
                        "/items/security 9",
                        "/items/processors 10",
                        "/items/transfers 11",
                        "/items/undertaking undertaking");
        assertThat(violations(Kind.AUTHORISATION, SampleFilings.items("{\"undertaking\": false}")))
                .extracting(broken -> broken.pointer() + " " + broken.rule())
                .contains("/items/undertaking given")
                .doesNotContain("/items/undertaking required");
    }

    @Test
    void hasEightItemsIfItIsATransfer() {
        assertThatCode(() -> SampleFilings.submission(Kind.TRANSFER, SampleFilings.transfer("FR"))
                        .requireComplete(SampleFilings.LAW, NOW))
                .doesNotThrowAnyException();

        assertThat(violations(Kind.TRANSFER, SampleFilings.none()))
                .extracting(missing -> missing.pointer() + " " + mark(missing))
                .containsExactly(
                        "/items/controller 1",
                        "/items/importer 2",
                        "/items/processing 3",
                        "/items/data 4",
                        "/items/numberOfPersons 5",
                        "/items/purposeAbroad 6",
                        "/items/transmission 7",
                        "/items/firstTransfer 8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HR | 2026-01-02T09:00:00Z | {} | /items/ground required",
                "US | 2026-01-02T09:00:00Z | {} | /items/ground required",
                "FR | 2015-12-17T22:59:59Z | {} | /items/ground required",
                "FR | 2015-12-18T12:00:00Z | {} | ''",
                "US | 2026-01-02T09:00:00Z | {\"ground\": {\"exception\": \"CONTRACT\"}} | ''",
                "US | 2026-01-02T09:00:00Z | {\"ground\": {\"guarantees\": \"Clauses\"}} | ''",
                "US | 2026-01-02T09:00:00Z | {\"ground\": {}} | /items/ground exclusive",
                "FR | 2026-01-02T09:00:00Z | {\"firstTransfer\": \"2008-12-31\"} | /items/firstTransfer range",
                "FR | 2026-01-02T09:00:00Z | {\"firstTransfer\": \"2200-01-01\"} | ''",
                "FR | 2026-01-02T09:00:00Z | {\"firstTransfer\": \"2200-01-02\"} | /items/firstTransfer range",
                "MA | 2026-01-02T09:00:00Z | {\"ground\": {\"exception\": \"CONTRACT\"}} | /items/importer/country abroad",
                "FR | 2026-01-02T09:00:00Z | {\"retention\": \"1 year\"} | /items/retention not-asked"
            })
    void needsAGroundForACountryThatIsNotOnTheListOfItsDay(String country, Instant now, String more, String expected) {
        Items items = SampleFilings.transfer(country).correctedBy(SampleFilings.items(more));

        assertThat(violations(SampleFilings.submission(Kind.TRANSFER, items), now))
                .extracting(broken -> broken.pointer() + " " + broken.rule())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void saysWhatTheKindAsksForBesidesTheItems() {
        Submission transfer = new Submission(
                "001",
                Kind.TRANSFER,
                Nature.SIMPLIFIED,
                Set.of(Trait.CLIENTS),
                null,
                SampleFilings.transfer("FR"),
                null);
        Submission declaration =
                new Submission("001", Kind.DECLARATION, Nature.NORMAL, Set.of(), "base", SampleFilings.items(), null);

        assertThat(violations(transfer, NOW))
                .extracting(broken -> broken.pointer() + " " + broken.rule())
                .containsExactly("/traits not-asked", "/base required", "/nature kind");
        assertThat(violations(declaration, NOW))
                .extracting(broken -> broken.pointer() + " " + broken.rule())
                .containsExactly("/traits required", "/base not-asked");
    }

    @Test
    void ofAProcessorNamesAnotherCompanyAsTheController() {
        assertThat(violations(by("001"), NOW))
                .extracting(broken -> broken.pointer() + " " + broken.rule())
                .containsExactly("/controllerCompany other");
        assertThat(violations(by("002"), NOW)).isEmpty();
    }

    private static Submission by(String controller) {
        return new Submission(
                "001", Kind.DECLARATION, Nature.NORMAL, Set.of(Trait.CLIENTS), null, SampleFilings.items(), controller);
    }

    private static String mark(Violation missing) {
        return missing.detail().replaceAll(".*, article (27|46) \\((.*?)\\).*", "$2");
    }

    private static List<Violation> violations(Nature nature, Items items) {
        return violations(
                new Submission("001", Kind.DECLARATION, nature, Set.of(Trait.CLIENTS), null, items, null), NOW);
    }

    private static List<Violation> violations(Kind kind, Items items) {
        return violations(SampleFilings.submission(kind, items), NOW);
    }

    private static List<Violation> violations(Submission submission, Instant now) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> submission.requireComplete(SampleFilings.LAW, now));
        return refusal == null ? List.of() : refusal.violations();
    }
}
