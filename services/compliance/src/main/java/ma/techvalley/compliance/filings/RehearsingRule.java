package ma.techvalley.compliance.filings;

import java.util.Optional;
import ma.techvalley.compliance.regimes.RegimeRule;
import ma.techvalley.compliance.regimes.Regimes;
import ma.techvalley.kit.aggregate.Stored;

/** Tries a rule about the regime on recorded filings before it is switched on, the longest submitted first. */
public final class RehearsingRule {
    private final Filings filings;
    private final Regimes regimes;

    public RehearsingRule(Filings filings, Regimes regimes) {
        this.filings = filings;
        this.regimes = regimes;
    }

    /** A part of it. @param next where the next part begins */
    public record Part(Rehearsal rehearsal, Optional<FilingPosition> next) {}

    /** @param limit how many filings are looked at, so that each part costs about the same */
    public Part rehearse(RegimeRule proposed, Optional<FilingPosition> after, int limit) {
        FilingPage page = filings.page(FilingSearch.ALL, after, limit);
        return new Part(
                Rehearsal.of(page.filings().stream().map(Stored::state).toList(), regimes.with(proposed)), page.next());
    }
}
