package ma.techvalley.compliance.filings;

import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Aggregates;

/** Which filing stands where another stood, after its changes. */
final class Chain {
    private final Aggregates<Filing> filings;

    Chain(Aggregates<Filing> filings) {
        this.filings = filings;
    }

    /** The filing with that id, or what has taken its place since. */
    Filing current(String id) {
        Filing filing = filings.get(id).state();
        Ending ending = filing.ending();
        while (filing.stage() == Stage.SUPERSEDED && ending != null && ending.by() != null) {
            filing = filings.get(ending.by()).state();
            ending = filing.ending();
        }
        return filing;
    }

    /** Whether what stands there is granted. */
    boolean bears(String base) {
        return current(base).stage() == Stage.GRANTED;
    }
}
