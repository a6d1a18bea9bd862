package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.compliance.regimes.Regimes;
import ma.techvalley.contracts.compliance.FilingState.Kind;

/**
 * What other rules would have made of recorded filings.
 *
 * @param judged how many filings say what the rules ask about
 * @param changes of those, the ones of which another kind would have been asked for
 */
public record Rehearsal(int judged, List<Outcome> changes) {

    /** @param would what the other rules ask for on the day of the filing */
    public record Outcome(Filing filing, Regime would) {
        /** What the rules of its day asked for; that the authority has moved it since is another matter. */
        public Kind before() {
            return Objects.requireNonNull(filing.regime()).kind();
        }

        private boolean differs() {
            return before() != would.kind();
        }
    }

    /** Tries rules on filings; nothing else changes, and the same gives the same. */
    public static Rehearsal of(List<Filing> recorded, Regimes rules) {
        List<Outcome> outcomes = recorded.stream()
                .flatMap(filing -> outcome(filing, rules).stream())
                .toList();
        return new Rehearsal(
                outcomes.size(), outcomes.stream().filter(Outcome::differs).toList());
    }

    private static Optional<Outcome> outcome(Filing filing, Regimes rules) {
        return Optional.ofNullable(filing.regime())
                .map(regime -> new Outcome(filing, rules.of(regime.traits(), filing.submittedAt())));
    }
}
