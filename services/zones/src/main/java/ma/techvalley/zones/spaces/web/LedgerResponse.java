package ma.techvalley.zones.spaces.web;

import java.util.List;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;

/** Who has which part of an office space: for the operator and the companies concerned, not for the public. */
record LedgerResponse(
        String officeSpace, int leasableArea, int allocatedArea, int availableArea, List<Allocation> allocations) {

    static LedgerResponse of(OfficeSpaceState space) {
        return new LedgerResponse(
                space.id(), space.leasableArea(), space.allocatedArea(), space.availableArea(), space.allocations());
    }
}
