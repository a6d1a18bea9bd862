package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.AccessMatrix.Case;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;

/** What answers must not tell those who may have them. */
class LeaksIT {
    private final Http http = RunningZones.http();
    private final Place place = Place.found();
    private final Http operator = http.as(place.actor(Role.ZONE_OPERATOR, true));
    private final Http company = http.as(place.actor(Role.COMPANY_ADMINISTRATOR, true));
    private final Http otherCompany = http.as(place.actor(Role.COMPANY_ADMINISTRATOR, false));
    private final Http otherOperator = http.as(place.actor(Role.ZONE_OPERATOR, false));

    @Test
    void showsACompanyItsOwnPartsOfTheLedgerAndThePublicAreas() {
        operator.post(place.space() + "/leases", Bodies.lease(Place.COMPANY, 250));
        String ledger = place.space() + "/ledger";

        Answer own = http.as(place.actor(Role.COMPANY_REPORTER, true)).get(ledger);

        assertThat(companies(own)).containsExactly(Place.COMPANY, Place.COMPANY);
        assertThat(own.body()).doesNotContain(Place.OTHER_COMPANY);
        assertThat(own.json().at("/allocatedArea").asInt()).isEqualTo(450);
        assertThat(companies(otherCompany.get(ledger))).containsExactly(Place.OTHER_COMPANY);
        assertThat(companies(operator.get(ledger))).containsExactly(Place.COMPANY, Place.OTHER_COMPANY, Place.COMPANY);
    }

    @Test
    void leavesInCachesOnlyWhatIsPublic() {
        assertThat(operator.get(place.space()).header("Cache-Control")).isEqualTo("no-cache");
        assertThat(operator.get(place.space() + "/ledger").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void tellsACompanyOfAnothersAllocationWhatItTellsOfOneThatIsNotThere() {
        Answer others = otherCompany.post(place.space() + "/releases", Bodies.release(place.hold()));
        Answer none = otherCompany.post(place.space() + "/releases", Bodies.release("none"));

        assertThat(others.problem()).isEqualTo("unknown-allocation");
        assertThat(place.anonymised(others).replace(place.hold(), "none")).isEqualTo(place.anonymised(none));
    }

    @Test
    void leavesToTheOperatorWhatBindsBothSides() {
        Answer leased = operator.post(place.space() + "/leases", Bodies.lease(Place.COMPANY, 100));
        String lease = leased.json().at("/allocation/id").asString();

        assertThat(company.post(place.space() + "/releases", Bodies.release(lease))
                        .problem())
                .isEqualTo("forbidden");
        assertThat(operator.post(place.space() + "/releases", Bodies.release(lease))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void tellsOthersNotWhetherAParkIsThereWhenTheyEnterItOrASpaceInIt() {
        Place unknown = Place.unknown();
        for (String request : List.of("POST /api/v1/zones", "POST /api/v1/office-spaces")) {
            Case asked = new Case(request, Role.ZONE_OPERATOR, false, "403");
            Answer there = place.ask(otherOperator, asked);
            Answer notThere = unknown.ask(otherOperator, asked);

            assertThat(there.problem()).isEqualTo("forbidden");
            assertThat(place.anonymised(there)).isEqualTo(unknown.anonymised(notThere));
        }
        assertThat(otherOperator
                        .post("/api/v1/zones", Bodies.park(place.park()))
                        .problem())
                .isEqualTo("forbidden");
    }

    @Test
    void tellsACompanyNothingOfAnotherItWouldHoldFor() {
        Answer known = otherCompany.post(place.space() + "/holds", Bodies.hold(Place.COMPANY, 100));
        Answer unknown = otherCompany.post(place.space() + "/holds", Bodies.hold(Registry.newIce(), 100));

        assertThat(known.problem()).isEqualTo("forbidden");
        assertThat(place.anonymised(known)).isEqualTo(place.anonymised(unknown));
    }

    @Test
    void givesNobodyAnothersAnswerForTheSameKey() {
        String[] key = {"Idempotency-Key", "key-" + place.hold()};
        String body = Bodies.hold(Place.COMPANY, 100);
        Answer first = operator.post(place.space() + "/holds", body, key);

        assertThat(otherOperator.post(place.space() + "/holds", body, key).status())
                .isEqualTo(404);
        assertThat(otherCompany.post(place.space() + "/holds", body, key).status())
                .isEqualTo(403);
        Answer theirOwn = company.post(place.space() + "/holds", body, key);
        assertThat(theirOwn.status()).isEqualTo(201);
        assertThat(theirOwn.header("Idempotency-Replayed")).isEmpty();
        assertThat(theirOwn.json().at("/allocation/id"))
                .isNotEqualTo(first.json().at("/allocation/id"));
    }

    @Test
    void saysWhoMayAskBeforeWhatIsWrongWithTheRequest() {
        String holds = place.space() + "/holds";

        assertThat(http.asNobody().post(holds, "{").status()).isEqualTo(401);
        assertThat(http.as(place.actor(Role.INVESTOR, true)).post(holds, "{}").status())
                .isEqualTo(403);
        assertThat(otherOperator.post(holds, "{}").status()).isEqualTo(400);
        assertThat(otherOperator.post(holds, Bodies.hold(Place.COMPANY, 99)).status())
                .isEqualTo(404);
    }

    private static List<String> companies(Answer ledger) {
        return ledger.json()
                .path("allocations")
                .valueStream()
                .map(allocation -> allocation.path("company").asString())
                .toList();
    }
}
