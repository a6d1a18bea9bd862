package ma.techvalley.zones.spaces.web;

import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.Allocation.Kind;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import org.jspecify.annotations.Nullable;

/** An office space as everybody may see it: how much is held, reserved and leased, but not by whom. */
record OfficeSpaceResponse(
        String id,
        String park,
        String building,
        String floor,
        int leasableArea,
        int allocatedArea,
        int availableArea,
        int minimumDivisibleArea,
        int maximumContiguousArea,
        int heldArea,
        int reservedArea,
        int leasedArea,
        FitOut fitOut,
        @Nullable Integer seats,
        List<AskingTerms> terms,
        LocalDate availabilityDate,
        MarketStatus status) {

    static OfficeSpaceResponse of(OfficeSpaceState space) {
        return new OfficeSpaceResponse(
                space.id(),
                space.park(),
                space.building(),
                space.floor(),
                space.leasableArea(),
                space.allocatedArea(),
                space.availableArea(),
                space.minimumDivisibleArea(),
                space.maximumContiguousArea(),
                area(space, Kind.HOLD),
                area(space, Kind.RESERVATION),
                area(space, Kind.LEASE),
                space.fitOut(),
                space.seats(),
                space.terms(),
                space.availabilityDate(),
                space.status());
    }

    private static int area(OfficeSpaceState space, Kind kind) {
        return space.allocations().stream()
                .filter(allocation -> allocation.kind() == kind)
                .mapToInt(Allocation::area)
                .sum();
    }
}
