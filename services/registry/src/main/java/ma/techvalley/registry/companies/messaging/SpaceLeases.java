package ma.techvalley.registry.companies.messaging;

import java.time.LocalDate;
import java.time.ZoneId;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.registry.companies.Lease;
import ma.techvalley.registry.companies.LeasedSpace;

/** The ledger of one space at one version, read company by company. */
record SpaceLeases(Event event, OfficeSpaceState space) {
    /** Days of leases are days in Morocco, whose clock leaves UTC+1 during Ramadan. */
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    LeasedSpace of(String company) {
        return new LeasedSpace(
                space.id(),
                space.park(),
                event.version(),
                LocalDate.ofInstant(event.header().time(), MOROCCO),
                space.allocations().stream()
                        .filter(allocation -> allocation.kind() == Allocation.Kind.LEASE)
                        .filter(allocation -> allocation.company().equals(company))
                        .map(SpaceLeases::lease)
                        .toList());
    }

    private static Lease lease(Allocation allocation) {
        if (allocation.startsOn() == null) {
            throw Refusal.invalid("/state/allocations", "required", "A lease has a first day.");
        }
        return new Lease(allocation.id(), allocation.area(), allocation.startsOn(), allocation.endsOn());
    }
}
