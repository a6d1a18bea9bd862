package ma.techvalley.compliance.filings;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.deadline.Deadline;
import ma.techvalley.kit.deadline.Deadlines;

/** Looks at the clock as the service does, at other moments, but for some filings only: the others belong to other tests. */
final class FastForward {
    private FastForward() {}

    /** Ten years later. */
    static Deadlines tenYears(Set<String> only) {
        return to(Instant.now().plusSeconds(315_360_000), only);
    }

    /** As an instance that has just been started, at a moment. */
    static Deadlines to(Instant moment, Set<String> only) {
        return by(Clock.fixed(moment, ZoneOffset.UTC), 0, only);
    }

    /** As an instance, 0 or 1, whose clock that is. */
    static Deadlines by(Clock clock, int instance, Set<String> only) {
        AggregateStore<Filing> store = RunningCompliance.filings(instance);
        KeepingTime keeping = new KeepingTime(store, RunningCompliance.bean(instance, NumberingFiling.class), clock);
        Deadline deadline = new Deadline(store, id -> {
            if (only.contains(id)) {
                keeping.keep(id);
            }
        });
        return new Deadlines(List.of(deadline), clock, 8);
    }

    /** Waits until so many things have happened to a filing, then names all that have. */
    static List<String> changes(String id, int atLeast) {
        return RunningCompliance.published(id, atLeast).stream()
                .map(event -> event.change().getClass().getSimpleName())
                .toList();
    }
}
