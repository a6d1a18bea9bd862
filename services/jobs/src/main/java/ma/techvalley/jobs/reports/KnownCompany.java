package ma.techvalley.jobs.reports;

import java.util.List;
import java.util.Optional;

/**
 * A registered company, as far as reports care.
 *
 * @param struckOff whether it has left the register; a suspended company still reports
 */
public record KnownCompany(String ice, boolean struckOff, List<KnownSite> sites) {

    Optional<KnownSite> site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }
}
