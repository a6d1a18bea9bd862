package ma.techvalley.gateway.history;

import java.time.Instant;
import ma.techvalley.gateway.companies.FormerCompanies;
import ma.techvalley.gateway.history.HttpJournal.Read;
import ma.techvalley.gateway.history.HttpJournal.Told;
import ma.techvalley.gateway.spaces.Former;

/** The journals of the services whose facts a search asks about. */
record HttpJournals(HttpJournal zones, HttpJournal registry, HttpJournal compliance)
        implements Journals, TenantJournals {
    @Override
    public Journals.Recalled before(Instant moment) {
        Former former = new Former();
        Read read = zones.read(moment, new Told(former::was, former::wasNot));
        return new Journals.Recalled(former, read.reached(), read.head());
    }

    @Override
    public TenantJournals.Recalled tenantsBefore(Instant moment) {
        FormerCompanies former = new FormerCompanies();
        Told.Was was = (state, version, _) -> former.was(state, version);
        Read companies = registry.read(moment, new Told(was, former::wasNot));
        if (!companies.reached()) {
            former.noneWas();
        }
        Read standings = compliance.read(moment, new Told(was, former::didNotStand));
        if (!standings.reached()) {
            former.noneStood();
        }
        return new TenantJournals.Recalled(former, companies.head(), standings.head());
    }
}
