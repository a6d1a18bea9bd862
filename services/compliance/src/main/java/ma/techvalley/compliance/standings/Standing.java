package ma.techvalley.compliance.standings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ma.techvalley.contracts.compliance.StandingChange;
import ma.techvalley.kit.aggregate.Decision;

/**
 * How a company stands with the CNDP.
 *
 * @param company ICE of who files; the aggregate's id
 * @param baseFilings declarations and authorisations in force
 * @param transfers transfers in force by country, ISO 3166-1 alpha-2
 * @param suspendedTransfers that have lost their base
 */
public record Standing(String company, int baseFilings, Map<String, Integer> transfers, int suspendedTransfers) {
    /** What people call one. */
    public static final String NAME = "standing";

    static Standing of(String company, List<Grant> grants) {
        Map<String, Integer> transfers = new TreeMap<>();
        int bases = 0;
        int suspended = 0;
        for (Grant grant : grants) {
            if (grant.suspended()) {
                suspended++;
            } else if (grant.country() == null) {
                bases++;
            } else {
                transfers.merge(grant.country(), 1, Integer::sum);
            }
        }
        return new Standing(company, bases, transfers, suspended);
    }

    /** Whether nothing is in force and nothing suspended: as if there were no standing. */
    boolean isNone() {
        return baseFilings == 0 && transfers.isEmpty() && suspendedTransfers == 0;
    }

    /** Nothing, if it is as it was. */
    Optional<Decision<Standing>> becoming(Standing now) {
        return equals(now) ? Optional.empty() : Optional.of(now.told());
    }

    Decision<Standing> told() {
        return new Decision<>(this, new StandingChange.Changed());
    }
}
