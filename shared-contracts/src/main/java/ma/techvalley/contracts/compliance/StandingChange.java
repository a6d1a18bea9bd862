package ma.techvalley.contracts.compliance;

import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventName;

/** What happens to a company's standing. */
public sealed interface StandingChange extends Change {

    /** What a company has in force under law 09-08, or what of it is suspended, is other than before. */
    @EventName("ma.techvalley.compliance.standing.changed.v1")
    record Changed() implements StandingChange {}
}
