package ma.techvalley.registry.companies;

import java.time.LocalDate;
import java.util.List;

/**
 * All leases that one company has in one office space: absolute, so that telling them twice changes nothing.
 *
 * @param id the office space
 * @param version of the office space; an older one than is known is not news
 * @param asOf the day on which the space had that version
 */
public record LeasedSpace(String id, String park, long version, LocalDate asOf, List<Lease> leases) {
    public LeasedSpace {
        leases = List.copyOf(leases);
    }

    boolean isNewsAfter(LeasedSpace known) {
        return version > known.version && !leases.equals(known.leases);
    }
}
