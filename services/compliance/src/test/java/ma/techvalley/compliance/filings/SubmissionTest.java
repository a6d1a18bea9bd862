package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.filings.article15.Items;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    @Test
    void hasAllNineItemsOfArticle15() {
        assertThatCode(SampleFilings.submission("001")::requireComplete).doesNotThrowAnyException();

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
        Items items =
                new Items(null, null, null, List.of(), List.of("FR", "XX", "MA", "ES"), "1 year", null, null, null);

        assertThat(violations(Nature.SIMPLIFIED, items))
                .extracting(broken -> broken.pointer() + " " + broken.rule())
                .containsExactly(
                        "/items/controller required",
                        "/items/processing required",
                        "/items/data required",
                        "/items/transfers/1 country",
                        "/items/transfers/2 abroad");
    }

    private static List<Violation> violations(Nature nature, Items items) {
        return catchThrowableOfType(
                        Refusal.class, new Submission("001", nature, Set.of(Trait.CLIENTS), items)::requireComplete)
                .violations();
    }
}
