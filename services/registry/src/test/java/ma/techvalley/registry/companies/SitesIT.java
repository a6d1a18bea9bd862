package ma.techvalley.registry.companies;

import static ma.techvalley.registry.running.Zones.awaitNoted;
import static ma.techvalley.registry.running.Zones.lease;
import static ma.techvalley.registry.running.Zones.space;
import static ma.techvalley.registry.running.Zones.tell;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.registry.Ices;
import ma.techvalley.registry.running.Bodies;
import ma.techvalley.registry.running.Outside;
import ma.techvalley.registry.running.RegistryTopic;
import ma.techvalley.registry.running.RunningRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SitesIT {
    private static final Instant JUNE = Instant.parse("2026-06-01T23:30:00Z");
    private final Http registry = RunningRegistry.client();
    private final String ice = Ices.next();
    private final String other = Ices.next();
    private final String space = "space-" + ice;

    @BeforeEach
    void register() {
        registry.post("/api/v1/companies", Bodies.minimal(ice));
        registry.post("/api/v1/companies", Bodies.minimal(other));
    }

    @Test
    void openByThemselvesWhenALeaseStarts() {
        tell(space(space, 1, lease("l1", ice, "2026-04-01", "2029-03-31"), hold(other)));

        var sites = registry.get("/api/v1/companies/" + ice + "/sites", "Consistency-Token", space + "@1");

        assertThat(sites.json().toString()).isEqualTo("""
                        {"items":[{"id":"%s-casanearshore","park":"casanearshore","opensOn":"2026-04-01",\
                        "closesOn":"2029-03-31","status":"OPEN","leases":[{"id":"l1","officeSpace":"%s","area":300,\
                        "startsOn":"2026-04-01","endsOn":"2029-03-31"}]}],"total":1}""".formatted(ice, space));
        Event opened = RegistryTopic.eventsUntil(ice, 2).getLast();
        assertThat(opened.change()).isInstanceOf(CompanyChange.SiteOpened.class);
        assertThat(opened.header().correlationId()).isEqualTo("correlation-" + space);
        assertThat(opened.header().causationId()).isNotBlank();
        assertThat(registry.get("/api/v1/companies/" + other + "/sites")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void followTheLeasesOfAllSpacesInAPark() {
        tell(space(space, 1, lease("l1", ice, "2026-04-01", null)));
        tell(space(space + "b", 1, lease("l2", ice, "2026-02-01", "2027-01-31")));
        tell(space(space, 2));
        tell(space(space + "b", 2));

        List<Event> events = RegistryTopic.eventsUntil(ice, 5);

        assertThat(events).hasSize(5);
        CompanyChange.SiteChanged last =
                (CompanyChange.SiteChanged) events.getLast().change();
        assertThat(last.site().leases()).isEmpty();
        assertThat(last.site().opensOn()).isEqualTo("2026-02-01");
        assertThat(last.site().closesOn()).as("the day in Casablanca").isEqualTo("2026-06-02");
    }

    @Test
    void haveOneEventEachHoweverOftenTheyAreToldOf() {
        var leased = space(space, 1, lease("l1", ice, "2026-04-01", null));
        tell(leased);
        Outside.send(leased);
        forget(space);
        Outside.send(leased);
        awaitNoted(space, 1);
        tell(space(space, 2, lease("l1", ice, "2026-04-01", null), lease("l9", other, "2026-05-01", null)));
        forget(space);
        tell(leased);
        tell(space(space, 3));

        assertThat(RegistryTopic.eventsUntil(ice, 3))
                .extracting(event -> event.change().getClass().getSimpleName())
                .containsExactly("Registered", "SiteOpened", "SiteChanged");
    }

    @Test
    void areNotBroughtBackByOldNews() {
        tell(space(space, 1, lease("l1", ice, "2026-01-01", null)));
        tell(space(space, 2));
        forget(space);
        tell(space(space, 1, lease("l1", ice, "2026-01-01", null)));

        registry.post("/api/v1/companies/" + ice + "/verification");
        assertThat(RegistryTopic.eventsUntil(ice, 4))
                .extracting(event -> event.change().getClass().getSimpleName())
                .containsExactly("Registered", "SiteOpened", "SiteChanged", "Verified");
    }

    @Test
    void openThoughACompanyThatNobodyKnowsLeasesInTheSameSpace() {
        String unknown = Ices.next();

        Outside.send(space(space, 1, lease("l0", unknown, "2026-04-01", null), lease("l1", ice, "2026-04-01", null)));

        assertThat(RegistryTopic.eventsUntil(ice, 2)).hasSize(2);
        assertThat(RunningRegistry.holds("spaces", space, 1)).isFalse();
        tell(space(space, 2, lease("l1", ice, "2026-04-01", null)));
    }

    /** As if the registry had crashed after telling the company and before remembering the space. */
    private static void forget(String space) {
        RunningRegistry.bean(MongoDatabase.class).getCollection("spaces").deleteOne(Filters.eq("_id", space));
    }

    private static Allocation hold(String company) {
        return new Allocation("h", Allocation.Kind.HOLD, company, 200, null, null, JUNE);
    }
}
