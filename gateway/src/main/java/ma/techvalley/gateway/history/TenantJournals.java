package ma.techvalley.gateway.history;

import java.time.Instant;
import ma.techvalley.gateway.companies.FormerCompanies;
import ma.techvalley.kit.problem.Unavailable;

/** What registry has of companies, and compliance of how they stood. */
public interface TenantJournals {
    /**
     * What was before, of everything that changed after a moment.
     *
     * @throws Unavailable {@code history-away} while one of the two cannot be read
     */
    Recalled tenantsBefore(Instant moment);

    /**
     * What the journals say.
     *
     * @param registry sequence of its newest entry when it was read
     * @param compliance the same
     */
    record Recalled(FormerCompanies former, long registry, long compliance) {
        String position() {
            return "registry=" + registry + ", compliance=" + compliance;
        }
    }
}
