package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import ma.techvalley.compliance.rig.Holders;
import ma.techvalley.compliance.rig.Holders.Whose;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor sees who read a filing, without seeing the filing. */
class AuditIT {
    private static final String OFFICER = "o-" + System.nanoTime();
    private static final Http AUDITOR =
            RunningCompliance.http(1).as(new Actor("u-auditor", Set.of(Role.AUDITOR), Set.of(), Set.of()));

    @Test
    void showsAnAuditorWhoReadAFilingWhenAndFromWhere() {
        String filing = Holders.filing(Whose.MINE);
        Instant before = Instant.now().minus(Duration.ofSeconds(1));
        Answer read = RunningCompliance.officer(OFFICER).get("/" + filing);
        assertThat(read.body()).contains("Exemple Services");

        Answer answer = AUDITOR.path("/api/v1/audit/compliance/entries?actor=" + OFFICER);
        JsonNode entry = answer.json().path("items").path(0);
        assertThat(entry.path("route").asString()).isEqualTo("/api/v1/filings/{id}");
        assertThat(entry.path("ids").path("id").asString()).isEqualTo(filing);
        assertThat(entry.path("status").asInt()).isEqualTo(200);
        assertThat(entry.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(entry.path("correlationId").asString()).isEqualTo(read.header("X-Correlation-Id"));
        assertThat(Instant.parse(entry.path("at").asString())).isBetween(before, Instant.now());
        assertThat(answer.body()).doesNotContain("Exemple Services");
        assertThat(AUDITOR.get("/" + filing).status()).isEqualTo(403);
    }

    @Test
    void showsTheFilerWhoOfTheAuthorityLooked() {
        String filing = "/" + Holders.submitted(Whose.MINE);
        Http filer = Holders.as(Role.COMPANY_REPORTER);
        filer.get(filing);
        assertThat(filer.get(filing + "/readings").body()).isEqualTo("{\"items\":[]}");

        RunningCompliance.officer(OFFICER).get(filing);
        RunningCompliance.officer(OFFICER).get("?company=" + Whose.MINE.ice());
        RunningCompliance.officer(OFFICER, 1).post(filing + "/taking", "");
        Holders.as(Role.CNDP_SUPERVISOR).get(filing + "/history");

        JsonNode items = filer.get(filing + "/readings").json().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.at("/0/roles/0").asString()).isEqualTo("cndp-supervisor");
        assertThat(items.path(1).propertyNames()).containsExactly("at", "roles", "reader");
        assertThat(items.at("/1/reader").asString()).isEqualTo(OFFICER);
        Answer first = filer.get(filing + "/readings?limit=1");
        assertThat(filer.get(filing + "/readings?limit=1&cursor="
                                + first.json().path("nextCursor").asString())
                        .json()
                        .path("items")
                        .path(0))
                .isEqualTo(items.path(1));
    }

    @Test
    void showsTheFilerThatAnOfficerLookedForItsNumber() {
        String filing = "/" + Holders.submitted(Whose.MINE);
        Http filer = Holders.as(Role.COMPANY_REPORTER);
        String number = filer.get(filing).text("caseNumber");
        Http officer = RunningCompliance.officer(OFFICER);
        filer.get("?number=" + number);
        officer.get("?number=" + number + "&stage=REFUSED");
        officer.get("?limit=1&company=" + Whose.MINE.ice());
        assertThat(filer.get(filing + "/readings").body()).isEqualTo("{\"items\":[]}");

        assertThat(officer.get("?number=" + number).body()).contains(filing.substring(1));
        assertThat(officer.get("?number=" + number, "Accept", "text/csv").body())
                .contains(filing.substring(1));

        JsonNode items = filer.get(filing + "/readings").json().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.at("/1/reader").asString()).isEqualTo(OFFICER);
    }

    @Test
    void refusesAPageOfReadingsThatCannotBe() {
        Http filer = Holders.as(Role.COMPANY_REPORTER);
        String readings = "/" + Holders.filing(Whose.MINE) + "/readings";

        assertThat(filer.get(readings + "?limit=0&reader=x").errors())
                .containsExactlyInAnyOrder("limit minimum", "reader unknown-parameter");
        assertThat(filer.get(readings + "?cursor=x").errors()).containsExactly("cursor cursor");
    }

    @Test
    void isSoundAcrossBothInstances() {
        assertThat(AUDITOR.path("/api/v1/audit/compliance/verification").json().path("findings"))
                .isEmpty();
    }
}
