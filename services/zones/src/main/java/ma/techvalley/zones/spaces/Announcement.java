package ma.techvalley.zones.spaces;

import ma.techvalley.contracts.zones.Allocation.Kind;
import ma.techvalley.contracts.zones.OfficeSpaceChange;
import ma.techvalley.contracts.zones.OfficeSpaceChange.HoldExpired;
import ma.techvalley.contracts.zones.OfficeSpaceChange.LeaseEnded;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;

/** Office spaces in the words of the contract, which is all that leaves this service. */
public final class Announcement {
    private Announcement() {}

    /** The shared state. */
    public static OfficeSpaceState of(OfficeSpace space) {
        Premises premises = space.premises();
        Particulars particulars = space.particulars();
        SpaceLedger ledger = space.ledger();
        return new OfficeSpaceState(
                space.id(),
                premises.park(),
                premises.building(),
                premises.floor(),
                ledger.leasableArea(),
                ledger.allocatedArea(),
                ledger.availableArea(),
                ledger.minimumDivisibleArea(),
                ledger.availableArea(), // one piece: which part of it is whose is agreed on site
                particulars.fitOut(),
                particulars.seats(),
                particulars.terms(),
                particulars.availabilityDate(),
                status(space),
                ledger.allocations().stream().map(Announcement::of).toList());
    }

    /** One of its allocations. */
    public static ma.techvalley.contracts.zones.Allocation of(Allocation allocation) {
        return switch (allocation) {
            case Hold(var id, var company, var area, var expiresAt) ->
                new ma.techvalley.contracts.zones.Allocation(id, Kind.HOLD, company, area, null, null, expiresAt);
            case Reservation(var id, var company, var area, var expiresAt) ->
                new ma.techvalley.contracts.zones.Allocation(
                        id, Kind.RESERVATION, company, area, null, null, expiresAt);
            case Lease(var id, var company, var area, LeasePeriod(var startsOn, var endsOn)) ->
                new ma.techvalley.contracts.zones.Allocation(id, Kind.LEASE, company, area, startsOn, endsOn, null);
        };
    }

    static OfficeSpaceChange end(Allocation over) {
        return over instanceof Lease ? new LeaseEnded(of(over)) : new HoldExpired(of(over));
    }

    private static MarketStatus status(OfficeSpace space) {
        return switch (space) {
            case OfferedSpace _ -> MarketStatus.ON_MARKET;
            case WithdrawnSpace _ -> MarketStatus.WITHDRAWN;
        };
    }
}
