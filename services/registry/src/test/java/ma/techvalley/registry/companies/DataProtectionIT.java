package ma.techvalley.registry.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.compliance.StandingChange;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.compliance.StandingState.CountryTransfers;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.registry.Ices;
import ma.techvalley.registry.running.Bodies;
import ma.techvalley.registry.running.Outside;
import ma.techvalley.registry.running.Outside.Fact;
import ma.techvalley.registry.running.RunningRegistry;
import org.junit.jupiter.api.Test;

class DataProtectionIT {
    private final Http registry = RunningRegistry.client();
    private final String ice = Ices.next();
    private final String recorded = "/api/v1/companies/" + ice + "/record";

    @Test
    void countsFilingsByTheStageTheyHaveNow() {
        registry.post("/api/v1/companies", Bodies.minimal(ice));
        file("f1-" + ice, 1, ice, Stage.SUBMITTED);
        file("f1-" + ice, 3, ice, Stage.GRANTED);
        file("f1-" + ice, 2, ice, Stage.UNDER_REVIEW);
        file("f2-" + ice, 1, ice, Stage.UNDER_REVIEW);
        file("f3-" + ice, 1, ice, Stage.INCOMPLETE);
        file("f5-" + ice, 3, ice, Stage.GRANTED);
        file("f5-" + ice, 4, ice, Stage.WITHDRAWN);
        file("f6-" + ice, 4, ice, Stage.SUSPENDED);
        file("f4-" + ice, 1, Ices.next(), Stage.GRANTED);

        assertThat(registry.get(recorded).json().path("dataProtection").toString())
                .isEqualTo("""
                        {"granted":1,"underReview":1,"submitted":0,"incomplete":1,"refused":0,"withdrawn":1,"deleted":0,"suspended":1,"superseded":0}""");
    }

    @Test
    void isNeverAnsweredFromAClientsCacheSinceItChangesWithoutANewVersion() {
        registry.post("/api/v1/companies", Bodies.minimal(ice));
        String tag = registry.get(recorded).header("ETag");
        file("f5-" + ice, 1, ice, Stage.GRANTED);

        var again = registry.get(recorded, "If-None-Match", tag);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("dataProtection").path("granted").asInt()).isEqualTo(1);
    }

    @Test
    void showsTheNewestStandingAndTakesItsVersionsForNoneOfTheCompany() {
        registry.post("/api/v1/companies", Bodies.minimal(ice));
        assertThat(standing()).isEqualTo("{\"baseFilings\":0,\"transfers\":[],\"suspendedTransfers\":0}");

        stand(4, new StandingState(ice, 0, List.of(), 2));
        stand(3, new StandingState(ice, 1, List.of(new CountryTransfers("FR", 2)), 0));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(standing())
                        .isEqualTo("{\"baseFilings\":0,\"transfers\":[],\"suspendedTransfers\":2}"));
        stand(5, new StandingState(ice, 1, List.of(new CountryTransfers("FR", 2)), 0));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(standing())
                        .isEqualTo("{\"baseFilings\":1,\"transfers\":[{\"country\":\"FR\",\"transfers\":2}],"
                                + "\"suspendedTransfers\":0}"));

        assertThat(registry.get(recorded, "Consistency-Token", ice + "@5").problem())
                .isEqualTo("view-behind");
    }

    private String standing() {
        return registry.get(recorded).json().path("protectionStanding").toString();
    }

    private void stand(long version, StandingState state) {
        Outside.send(Outside.event(new Fact(ice, version, Samples.NOW), new StandingChange.Changed(), state));
    }

    private static void file(String id, long version, String company, Stage stage) {
        var state = new FilingState(
                id,
                company,
                "Atlas Services",
                "Casablanca",
                FilingState.Kind.DECLARATION,
                FilingState.Nature.NORMAL,
                "payroll",
                "to pay salaries",
                List.of(),
                stage,
                null,
                null,
                null,
                Samples.NOW,
                null,
                null,
                null,
                null,
                null);
        Outside.send(Outside.event(new Fact(id, version, Samples.NOW), new FilingChange.Submitted(), state));
        await().atMost(Duration.ofSeconds(20)).until(() -> RunningRegistry.holds("filings", id, version));
    }
}
