package ma.techvalley.bench.search;

import ma.techvalley.bench.data.Parks;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;

/**
 * A space as the peers keep it.
 *
 * @param order its place in the default sort
 * @param rent centimes, or {@link #NO_RENT}
 */
record Row(int order, String id, String region, String park, FitOut fitOut, int area, int rent, boolean onMarket) {
    static final int NO_RENT = -1;

    static Row of(int order, OfficeSpaceState space) {
        return new Row(
                order,
                space.id(),
                Parks.region(space.park()),
                space.park(),
                space.fitOut(),
                space.availableArea(),
                space.terms().isEmpty()
                        ? NO_RENT
                        : space.terms().getFirst().rent().movePointRight(2).intValueExact(),
                space.status() == MarketStatus.ON_MARKET);
    }

    /** Rows without a rent come last. */
    int rentOrLast() {
        return rent == NO_RENT ? Integer.MAX_VALUE : rent;
    }
}
