package ma.techvalley.compliance.standings.messaging;

import java.util.Map;
import ma.techvalley.compliance.standings.Standing;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.compliance.StandingState.CountryTransfers;

/** How a standing looks to other services. */
public final class SharedStandings {
    private SharedStandings() {}

    public static StandingState of(Standing standing) {
        return new StandingState(
                standing.company(),
                standing.baseFilings(),
                standing.transfers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new CountryTransfers(entry.getKey(), entry.getValue()))
                        .toList(),
                standing.suspendedTransfers());
    }
}
