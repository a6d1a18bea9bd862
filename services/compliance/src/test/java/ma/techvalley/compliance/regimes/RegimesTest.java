package ma.techvalley.compliance.regimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegimesTest {
    private static final Regimes REGIMES = Regimes.ofMorocco();
    private static final Instant BEFORE = Instant.parse("2025-11-27T22:59:59Z");
    private static final Instant AFTER = Instant.parse("2025-11-27T23:00:00Z");

    /** Written apart from the table, so that a slip in either shows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SENSITIVE_DATA  | AUTHORISATION | AUTHORISATION | law 09-08, article 12-1",
                "HEALTH_DATA     | AUTHORISATION | AUTHORISATION | law 09-08, articles 1-3 and 12-1",
                "GENETIC_DATA    | AUTHORISATION | AUTHORISATION | law 09-08, article 12-1",
                "OFFENCES        | AUTHORISATION | AUTHORISATION | law 09-08, article 12-1",
                "NATIONAL_ID     | AUTHORISATION | AUTHORISATION | law 09-08, article 12-1",
                "OTHER_PURPOSE   | AUTHORISATION | AUTHORISATION | law 09-08, article 12-1",
                "INTERCONNECTION | AUTHORISATION | AUTHORISATION | law 09-08, article 12-1",
                "VIDEO           | DECLARATION   | DECLARATION   | law 09-08, article 12-2",
                "ACCESS_CONTROL  | DECLARATION   | AUTHORISATION | CNDP deliberation D-943-2025",
                "STAFF           | DECLARATION   | DECLARATION   | law 09-08, article 12-2",
                "CLIENTS         | DECLARATION   | DECLARATION   | law 09-08, article 12-2",
                "OTHER           | DECLARATION   | DECLARATION   | law 09-08, article 12-2"
            })
    void askByTheRulesOfTheDayInMorocco(Trait trait, Kind before, Kind after, String text) {
        assertThat(REGIMES.of(Set.of(trait), BEFORE).kind()).isEqualTo(before);

        Regime regime = REGIMES.of(Set.of(trait), AFTER);
        assertThat(regime.kind()).isEqualTo(after);
        assertThat(regime.grounds())
                .singleElement()
                .returns(trait, RegimeRule::trait)
                .returns(text, RegimeRule::text);
    }

    @Test
    void askForAnAuthorisationAsSoonAsOneTraitDoes() {
        Regime regime = REGIMES.of(Set.of(Trait.STAFF, Trait.NATIONAL_ID, Trait.VIDEO), BEFORE);

        assertThat(regime.kind()).isEqualTo(Kind.AUTHORISATION);
        assertThat(regime.grounds()).extracting(RegimeRule::trait).containsExactly(Trait.NATIONAL_ID);
        assertThat(regime.traits()).containsExactlyInAnyOrder(Trait.STAFF, Trait.NATIONAL_ID, Trait.VIDEO);
    }

    @Test
    void haveAProposedRuleAsTheLastOfItsTraitAlone() {
        RegimeRule back =
                new RegimeRule(Trait.ACCESS_CONTROL, Kind.DECLARATION, LocalDate.parse("2025-11-01"), "draft");
        Regimes proposed = REGIMES.with(back);

        assertThat(proposed.of(Set.of(Trait.ACCESS_CONTROL), AFTER))
                .isEqualTo(new Regime(Kind.DECLARATION, List.of(back)));
        assertThat(proposed.of(Set.of(Trait.ACCESS_CONTROL), Instant.parse("2025-10-01T09:00:00Z")))
                .isEqualTo(REGIMES.of(Set.of(Trait.ACCESS_CONTROL), Instant.parse("2025-10-01T09:00:00Z")));
        assertThat(proposed.of(Set.of(Trait.OFFENCES), AFTER)).isEqualTo(REGIMES.of(Set.of(Trait.OFFENCES), AFTER));
        assertThat(REGIMES.of(Set.of(Trait.ACCESS_CONTROL), AFTER).kind()).isEqualTo(Kind.AUTHORISATION);
    }

    @Test
    void haveAProposedRuleOnAllDaysIfItHasNoFirst() {
        Regimes proposed = REGIMES.with(new RegimeRule(Trait.ACCESS_CONTROL, Kind.AUTHORISATION, null, "draft"));

        assertThat(proposed.of(Set.of(Trait.ACCESS_CONTROL), BEFORE).kind()).isEqualTo(Kind.AUTHORISATION);
    }

    @Test
    void neverAskForATransferInsteadOfItsBase() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegimeRule(Trait.CLIENTS, Kind.TRANSFER, null, "x"));
    }
}
