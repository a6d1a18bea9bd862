package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each rule is named, nothing is stored, nothing reaches the topic. */
class BadInputIT {
    private static final String SPACE = Bodies.newSpace();
    private static final String COMPANY = Registry.verified();
    private final Http http = RunningZones.http();

    @AfterEach
    void nothingWasStored() {
        assertThat(http.get(SPACE).version()).isEqualTo(1);
        assertThat(ZonesTopic.eventsOf(SPACE.substring(SPACE.lastIndexOf('/') + 1), 1))
                .hasSize(1);
    }

    @Test
    void namesEveryMissingFieldAtOnce() {
        assertThat(invalid("/api/v1/office-spaces", "{}"))
                .containsExactlyInAnyOrder(
                        "/availabilityDate required",
                        "/building required",
                        "/fitOut required",
                        "/floor required",
                        "/leasableArea required",
                        "/minimumDivisibleArea required",
                        "/park required",
                        "/terms required");
        assertThat(invalid("/api/v1/zones", "{}"))
                .containsExactlyInAnyOrder(
                        "/city required",
                        "/code required",
                        "/name required",
                        "/region required",
                        "/services required",
                        "/sources required",
                        "/status required");
        assertThat(invalid(SPACE + "/holds", "{}")).containsExactlyInAnyOrder("/area required", "/company required");
        assertThat(invalid(SPACE + "/leases", "{}"))
                .containsExactlyInAnyOrder("/area required", "/company required", "/startsOn required");
        assertThat(invalid(SPACE + "/releases", "{}"))
                .containsExactlyInAnyOrder("/allocation required", "/reason required");
        assertThat(invalid(SPACE + "/withdrawal", "{}")).containsExactlyInAnyOrder("/reason required");
    }

    @Test
    void namesEveryFieldThatIsOutOfRange() {
        String body = Bodies.space("p")
                .replace("1000", "0")
                .replace("120", "0")
                .replace("110.50", "-1")
                .replace("2026-12-01", "20226-12-01");

        assertThat(invalid("/api/v1/office-spaces", body))
                .contains("/leasableArea minimum", "/seats minimum", "/terms/0/rent minimum")
                .anyMatch(error -> error.startsWith("/availabilityDate "));
    }

    @Test
    void namesEveryFieldOfAParkThatIsOutOfRange() {
        String body = Bodies.park("Casa Nearshore").replace("MA-06", "MA-13").replace("2025-05", "May 2025");

        assertThat(invalid("/api/v1/zones", body))
                .containsExactlyInAnyOrder("/code pattern", "/region pattern", "/sources/0/date pattern");
    }

    @Test
    void refusesAProvinceThatDoesNotExistOrIsInAnotherRegion() {
        String body = Bodies.park("province-park").replace("\"city\"", "\"province\": \"MA-FES\", \"city\"");

        assertThat(invalid("/api/v1/zones", body)).containsExactly("/province in-region");
        assertThat(invalid("/api/v1/zones", body.replace("MA-FES", "MA-XXX").replace("MA-06", "MA-13")))
                .containsExactlyInAnyOrder("/province province-code", "/region pattern");
    }

    @Test
    void refusesAParksCodeOfAnyLength() {
        assertThat(invalid("/api/v1/zones", Bodies.park("a".repeat(100_000))))
                .contains("/code max-length", "/code pattern");
    }

    @Test
    void refusesACodeThatCouldBeTheIdOfASpace() {
        assertThat(invalid("/api/v1/zones", Bodies.park("a1a2050d-a50a-79d9-bc73-b48b0a265c61")))
                .hasSize(1)
                .allMatch(error -> error.startsWith("/code "));
    }

    @Test
    void refusesFiguresThatContradictEachOther() {
        String park = http.get(SPACE).text("park");

        assertThat(invalid(
                        "/api/v1/office-spaces",
                        Bodies.space(park).replace("\"minimumDivisibleArea\": 100", "\"minimumDivisibleArea\": 1001")))
                .containsExactlyInAnyOrder("/minimumDivisibleArea maximum");
        assertThat(invalid(
                        "/api/v1/office-spaces",
                        Bodies.space(park).replace("}]", "}, {\"rent\": 90, \"validFrom\": \"2027-01-01\"}]")))
                .containsExactlyInAnyOrder("/terms/1/validFrom overlap");
    }

    @Test
    void refusesDatesThatMakeNoSense() {
        assertThat(invalid(SPACE + "/leases", Bodies.lease(COMPANY, 100).replace("2026-12-01", "2026-02-30")))
                .hasSize(1)
                .allMatch(error -> error.startsWith("/startsOn "));
        assertThat(invalid(SPACE + "/leases", Bodies.lease(COMPANY, 100).replace("2026-12-01", "2090-01-01")))
                .containsExactlyInAnyOrder("/startsOn maximum");
        assertThat(invalid(SPACE + "/holds", Bodies.holdUntil(COMPANY, 100, Instant.parse("2020-01-01T00:00:00Z"))))
                .containsExactlyInAnyOrder("/expiresAt future");
        assertThat(invalid(
                        SPACE + "/holds",
                        Bodies.holdUntil(COMPANY, 100, Instant.now().plusSeconds(91L * 86_400))))
                .containsExactlyInAnyOrder("/expiresAt maximum");
    }

    @Test
    void refusesWhatTheLedgerDoesNotAllow() {
        assertThat(invalid(SPACE + "/holds", Bodies.hold(COMPANY, 99))).containsExactlyInAnyOrder("/area minimum");
        assertThat(problem(SPACE + "/holds", Bodies.hold(COMPANY, 1001))).isEqualTo("not-enough-space");
        assertThat(problem(SPACE + "/releases", Bodies.release("none"))).isEqualTo("unknown-allocation");
        assertThat(problem(SPACE + "/leases", Bodies.leaseFrom("none", COMPANY, 100)))
                .isEqualTo("unknown-allocation");
        assertThat(problem("/api/v1/office-spaces", Bodies.space("nowhere"))).isEqualTo("unknown-park");
    }

    @Test
    void refusesUnknownFieldsAndWhatIsNoJson() {
        assertThat(http.post(SPACE + "/holds", "{\"company\"").status()).isEqualTo(400);
        assertThat(http.post(SPACE + "/holds", Bodies.hold(COMPANY, 100).replace("area", "areaa"))
                        .status())
                .isEqualTo(400);
        assertThat(http.get(SPACE + "?colour=red").status()).isEqualTo(400);
    }

    @Test
    void knowsNoSpaceAndNoParkThatDoesNotExist() {
        assertThat(http.get("/api/v1/office-spaces/none").status()).isEqualTo(404);
        assertThat(http.get("/api/v1/office-spaces/none/ledger").status()).isEqualTo(404);
        assertThat(http.post("/api/v1/office-spaces/none/holds", Bodies.hold(COMPANY, 100))
                        .status())
                .isEqualTo(404);
        assertThat(http.put("/api/v1/office-spaces/none", Bodies.description("1"))
                        .status())
                .isEqualTo(404);
        assertThat(http.get("/api/v1/zones/none").status()).isEqualTo(404);
        assertThat(http.put("/api/v1/zones/none", Bodies.park("none")).status()).isEqualTo(404);
    }

    private List<String> invalid(String path, String body) {
        Answer answer = http.post(path, body);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        return answer.errors();
    }

    private String problem(String path, String body) {
        Answer answer = http.post(path, body);
        assertThat(answer.status()).isEqualTo(409);
        return answer.problem();
    }
}
