package ma.techvalley.zones.spaces.web;

import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.kit.aggregate.Ack;

/** What became of an allocation, and what is free now. */
record AllocationResponse(String officeSpace, Allocation allocation, int availableArea) {
    static AllocationResponse of(Ack ack, Allocation allocation) {
        return new AllocationResponse(
                ack.id(), allocation, ack.shared(OfficeSpaceState.class).availableArea());
    }
}
