package ma.techvalley.gateway.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.MalformedEvent;
import ma.techvalley.contracts.compliance.DeclaredLinkState;
import ma.techvalley.contracts.compliance.DraftState;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.changes.Cut;
import ma.techvalley.gateway.companies.CompanyBook;
import ma.techvalley.gateway.jobs.JobBook;
import ma.techvalley.gateway.register.RegisterBook;
import ma.techvalley.gateway.spaces.Move;
import ma.techvalley.gateway.spaces.Past;
import ma.techvalley.gateway.spaces.SpaceBook;
import ma.techvalley.gateway.standings.StandingBook;
import ma.techvalley.gateway.tenants.Arrivals;
import ma.techvalley.gateway.tenants.Tenancy;
import ma.techvalley.gateway.tenants.TenantBook;
import ma.techvalley.gateway.zones.ParkBook;

/** What the applier writes into; only its thread comes here. */
final class Books {
    private final ParkBook parks = new ParkBook();
    private final SpaceBook spaces;
    private final CompanyBook companies = new CompanyBook();
    private final RegisterBook register = new RegisterBook();
    private final StandingBook standings = new StandingBook();
    private final TenantBook tenants = new TenantBook();
    private final Arrivals arrivals;
    private final JobBook jobs;
    private long number;

    Books(MemoryProperties properties) {
        this.spaces = new SpaceBook(parks, new Past(properties.ring()));
        this.arrivals = new Arrivals(properties.ring());
        this.jobs = new JobBook(properties.smallestGroup());
    }

    void enter(Event event) {
        switch (event.state()) {
            case ParkState park ->
                spaces.described(parks.put(park, event.version(), event.header().time()));
            case OfficeSpaceState space ->
                spaces.put(space, event.version(), event.header().time());
            case CompanyState company -> {
                companies.put(company, event.version());
                arrivals.add(event.header().time());
            }
            case HeadcountReportState report -> jobs.put(report);
            case FilingState filing -> register.put(filing);
            case StandingState standing -> {
                standings.put(standing);
                arrivals.add(event.header().time());
            }
            case DeclaredLinkState _, DraftState _ -> {
                // An officer's own business, or a filer's: they are in no view.
            }
            default ->
                throw new MalformedEvent("no view of " + event.header().type().name());
        }
    }

    /** How spaces moved with the last snapshot. */
    List<Move> moves() {
        return spaces.moves();
    }

    /** Spaces that the last snapshots do not show as they are, and why; each is told once. */
    Map<String, RuntimeException> unshown() {
        return spaces.unshown();
    }

    /** @param cut how far the topics have been read */
    Snapshot snapshot(LocalDate today, Cut cut) {
        var registered = companies.publish(standings.publish(), today);
        spaces.inhabited(tenants.publish(registered));
        spaces.publish(today);
        return new Snapshot(
                ++number,
                new Snapshot.Spaces(spaces.base(), cut),
                parks.publish(),
                new Tenancy(registered, arrivals.mark()),
                jobs.publish(),
                register.publish(registered));
    }
}
