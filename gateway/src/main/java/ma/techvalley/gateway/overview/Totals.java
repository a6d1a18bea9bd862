package ma.techvalley.gateway.overview;

import java.util.function.Predicate;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.companies.Companies;
import ma.techvalley.gateway.jobs.Cell;
import ma.techvalley.gateway.jobs.JobCount;
import ma.techvalley.gateway.memory.Snapshot;
import ma.techvalley.gateway.spaces.OfficeSpace;
import ma.techvalley.gateway.spaces.SpaceRow;
import ma.techvalley.gateway.zones.Park;
import ma.techvalley.gateway.zones.ZoneTotals;

/** Adds up spaces, companies and jobs. */
public final class Totals {
    private Totals() {}

    /** Of one park. */
    public static ZoneTotals of(Park park, Snapshot snapshot) {
        String code = park.state().code();
        return of(
                snapshot,
                row -> row.parkCode().equals(code),
                snapshot.companies().in(code),
                new Cell(park.state().region(), code, null));
    }

    /** Of the country. */
    public static ZoneTotals of(Snapshot snapshot) {
        Companies companies = snapshot.companies();
        return of(snapshot, _ -> true, companies.listed().size(), Cell.NATION);
    }

    private static ZoneTotals of(Snapshot snapshot, Predicate<SpaceRow> which, long companies, Cell cell) {
        long spaces = 0;
        long leasable = 0;
        long available = 0;
        for (SpaceRow row : snapshot.spaces().stream().filter(which).toList()) {
            spaces += row.status() == MarketStatus.ON_MARKET ? 1 : 0;
            leasable += row.leasableArea();
            available += row.availableArea();
        }
        JobCount jobs = snapshot.jobs().latest(cell);
        return new ZoneTotals(
                spaces,
                leasable,
                available,
                OfficeSpace.occupancy(leasable - available, leasable),
                companies,
                snapshot.jobs().latest(),
                jobs.jobs(),
                jobs.suppressed());
    }
}
