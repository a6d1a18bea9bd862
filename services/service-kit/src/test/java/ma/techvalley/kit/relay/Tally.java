package ma.techvalley.kit.relay;

import java.util.List;
import ma.techvalley.contracts.compliance.StandingChange;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.kit.aggregate.AggregateType;
import ma.techvalley.kit.aggregate.Decision;

/** An aggregate for tests, whose events go to another topic than those of a note. */
record Tally(int count) {
    static final AggregateType<Tally> TYPE = AggregateType.of(
            "tally", "tallies", Tally.class, tally -> new StandingState("a", tally.count(), List.of(), 0));
    static final Decision<Tally> FIRST = new Decision<>(new Tally(1), new StandingChange.Changed());
}
