package ma.techvalley.compliance.filings;

import java.time.Clock;
import java.time.Instant;
import ma.techvalley.compliance.law.Era;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.History;
import ma.techvalley.kit.aggregate.Past;

/** What a filing said at a moment. */
public final class RecallingFiling {
    private final Aggregates<Filing> filings;
    private final History<Filing> history;
    private final Clock clock;

    public RecallingFiling(Aggregates<Filing> filings, History<Filing> history, Clock clock) {
        this.filings = filings;
        this.history = history;
        this.clock = clock;
    }

    /**
     * As it was written down here then: what silence has granted shows as granted from when that was noticed.
     *
     * @throws ma.techvalley.kit.problem.Refusal 400 for a moment before the law or in the future; 404 for another's, for one that was not
     *     there then, and where its items were not kept yet
     */
    public Filing recall(String id, Instant moment, Actor actor) {
        Era.requirePast("asOf", moment, clock.instant());
        Filing now = filings.get(id).state().readBy(actor);
        Past<Filing> then = history.asOf(id, moment).orElseThrow(() -> ComplianceProblems.notThereYet(now, moment));
        return then.state().orElseThrow(() -> ComplianceProblems.notKept(moment));
    }
}
