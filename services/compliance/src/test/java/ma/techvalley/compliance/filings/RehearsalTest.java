package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.filings.Rehearsal.Outcome;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.compliance.regimes.RegimeRule;
import ma.techvalley.compliance.regimes.Regimes;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private static final Filing VIDEO = filing("v", "2026-01-31T22:59:59Z", Trait.VIDEO, Trait.STAFF);
    private static final Filing LATER = filing("l", "2026-01-31T23:00:00Z", Trait.VIDEO);
    private static final Filing CLIENTS = filing("c", "2026-05-05T09:00:00Z", Trait.CLIENTS);
    private static final List<Filing> RECORDED = List.of(VIDEO, LATER, CLIENTS, unasked());

    @Test
    void changesNothingUnderTheRulesInForce() {
        assertThat(Rehearsal.of(RECORDED, Regimes.ofMorocco())).isEqualTo(new Rehearsal(3, List.of()));
    }

    @Test
    void namesFilingsOfTheDaysOfARuleThatWouldHaveBeenOfAnotherKind() {
        RegimeRule rule = video(LocalDate.parse("2026-02-01"));

        assertThat(Rehearsal.of(RECORDED, Regimes.ofMorocco().with(rule)))
                .isEqualTo(new Rehearsal(
                        3, List.of(new Outcome(LATER, new Regime(Kind.AUTHORISATION, List.of(rule))))));
    }

    @Test
    void looksAtAllDaysForARuleWithoutAFirst() {
        assertThat(Rehearsal.of(RECORDED, Regimes.ofMorocco().with(video(null))).changes())
                .extracting(Outcome::filing)
                .containsExactly(VIDEO, LATER);
    }

    private static RegimeRule video(@Nullable LocalDate since) {
        return new RegimeRule(Trait.VIDEO, Kind.AUTHORISATION, since, "draft");
    }

    private static Filing filing(String id, String at, Trait... traits) {
        Instant submittedAt = Instant.parse(at);
        Submission about = new Submission(
                "001", Kind.DECLARATION, Nature.NORMAL, Set.of(traits), null, SampleFilings.items(), null);
        return SampleFilings.submitted(id, about, submittedAt);
    }

    private static Filing unasked() {
        Filing filing = filing("u", "2026-05-05T09:00:00Z", Trait.VIDEO);
        return new Filing(
                filing.id(),
                filing.company(),
                filing.kind(),
                filing.nature(),
                filing.items(),
                filing.stage(),
                null,
                filing.submittedAt(),
                null,
                null,
                null,
                null,
                filing.review(),
                null,
                null,
                null,
                null);
    }
}
