package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.Optional;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.compliance.regimes.Regimes;

/**
 * What other rules would have made of recorded filings.
 *
 * @param judged how many filings say what the rules ask about
 * @param changes of those, the ones of which another kind would have been asked for
 */
public record Rehearsal(int judged, List<Outcome> changes) {

    /** @param would what the other rules ask for on the day of the filing */
    public record Outcome(Filing filing, Regime would) {
        /** From what the rules made of it; that the authority has moved it since is another matter. */
        private boolean differs() {
            Regime was = filing.regime();
            return was != null && was.kind() != would.kind();
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
