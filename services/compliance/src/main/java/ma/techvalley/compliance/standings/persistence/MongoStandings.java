package ma.techvalley.compliance.standings.persistence;

import java.util.function.Function;
import ma.techvalley.compliance.standings.Standing;
import ma.techvalley.contracts.State;
import ma.techvalley.kit.aggregate.AggregateType;

/** How standings are kept. */
public final class MongoStandings {
    private MongoStandings() {}

    /** @param shared what other services may know of one */
    public static AggregateType<Standing> type(Function<Standing, State> shared) {
        return AggregateType.of(Standing.NAME, "standings", Standing.class, shared)
                .withBorrowedIds();
    }
}
