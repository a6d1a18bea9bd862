package ma.techvalley.zones.spaces.web;

import java.util.List;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.zones.spaces.Announcement;
import ma.techvalley.zones.spaces.OfficeSpace;
import ma.techvalley.zones.spaces.SpaceLedger;

/** Who has which part of an office space: all parts for the operator, a company's own for the company; the areas are public. */
record LedgerResponse(
        String officeSpace, int leasableArea, int allocatedArea, int availableArea, List<Allocation> allocations) {

    static LedgerResponse of(OfficeSpace space, Actor actor) {
        SpaceLedger ledger = space.ledger();
        return new LedgerResponse(
                space.id(),
                ledger.leasableArea(),
                ledger.allocatedArea(),
                ledger.availableArea(),
                space.allocationsFor(actor).stream().map(Announcement::of).toList());
    }
}
