package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.clocks.Clocks;
import ma.techvalley.compliance.clocks.LegalClock;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.compliance.regimes.Regimes;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;

/** What the law makes of a declaration on the day it is submitted. */
public record Law(Regimes regimes, Clocks clocks) {
    /** What a declaration starts (law 09-08, articles 19 and 20). */
    private static final List<LegalClock> STARTED = List.of(LegalClock.RECEIPT, LegalClock.MOVE_TO_AUTHORISATION);

    /** Whatever the law says later, it stays with the filing. */
    public record Judgement(Regime regime, List<LegalDeadline> deadlines) {}

    /** @throws ma.techvalley.kit.problem.Refusal 409 if it asks for a prior authorisation (law 09-08, article 12-1) */
    Judgement declaration(Set<Trait> traits, Instant submittedAt) {
        Regime regime = regimes.of(traits, submittedAt);
        if (regime.kind() != Kind.DECLARATION) {
            throw ComplianceProblems.otherRegime(regime);
        }
        return new Judgement(
                regime,
                STARTED.stream()
                        .map(clock -> clocks.deadline(clock, submittedAt))
                        .toList());
    }
}
