package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One answer names what is wrong with fields and what is wrong between them; nothing is stored, nothing published. */
class OneAnswerIT {
    private static final String NO_ICE = "001500000000023";
    private final Http http = RunningZones.http();
    private final String space = Bodies.newSpace();
    private final String company = Registry.verified();

    private final Set<String> known = ZonesTopic.idsOnceThereIs(id(space));

    /** What comes later is on the topic already, so what was refused never will be. */
    @AfterEach
    void nothingWasStoredOrPublished() {
        String later = Bodies.newSpace();
        Set<String> ids = ZonesTopic.idsOnceThereIs(id(later));

        ids.removeAll(known);
        assertThat(ids).containsExactlyInAnyOrder(id(later), http.get(later).text("park"));
        assertThat(ZonesTopic.eventsOf(id(space), 1)).hasSize(1);
        assertThat(http.get(space).version()).isEqualTo(1);
    }

    @Test
    void namesAllThatIsWrongWithANewSpace() {
        assertThat(invalid("/api/v1/office-spaces", """
                {"park": 7, "building": " ", "floor": "3", "leasableArea": 1000, "minimumDivisibleArea": 1001,
                 "fitOut": "FITTED", "seats": 0, "availabilityDate": "2026-02-30", "colour": "red",
                 "terms": [{"rent": "a lot", "validFrom": "2026-01-01", "validUntil": "2025-01-01"},
                           {"rent": 100, "validFrom": "2026-02-30"},
                           {"rent": 100, "validFrom": "2026-05-01"},
                           {"rent": 100, "validFrom": "2026-06-01"}]}"""))
                .containsExactlyInAnyOrder(
                        "/availabilityDate format",
                        "/building not-blank",
                        "/colour unknown-field",
                        "/minimumDivisibleArea maximum",
                        "/park type",
                        "/seats minimum",
                        "/terms/0/rent type",
                        "/terms/0/validUntil after-start",
                        "/terms/1/validFrom format",
                        "/terms/3/validFrom overlap");
    }

    @Test
    void namesAllThatContradictsItselfInANewSpaceThatIsSoundOtherwise() {
        String park = http.get(space).text("park");

        assertThat(invalid(
                        "/api/v1/office-spaces",
                        Bodies.space(park)
                                .replace("\"minimumDivisibleArea\": 100", "\"minimumDivisibleArea\": 1001")
                                .replace("}]", "}, {\"rent\": 90, \"validFrom\": \"2027-01-01\"}]")))
                .containsExactlyInAnyOrder("/minimumDivisibleArea maximum", "/terms/1/validFrom overlap");
    }

    @Test
    void namesAllThatIsWrongWithADescription() {
        Answer answer = http.put(
                space,
                Bodies.description("-1")
                        .replace("}]", "}, {\"rent\": 90, \"validFrom\": \"2027-01-01\"}]")
                        .replace("FITTED", "MOUSY"));

        assertThat(answer.errors())
                .containsExactlyInAnyOrder("/fitOut enum", "/terms/0/rent minimum", "/terms/1/validFrom overlap");
    }

    @Test
    void namesAllThatIsWrongWithALease() {
        assertThat(invalid(space + "/leases", """
                {"company": "%s", "area": "100", "startsOn": "2090-01-01", "endsOn": "2020-01-01", "colour": 1}""".formatted(NO_ICE)))
                .containsExactlyInAnyOrder(
                        "/area type",
                        "/colour unknown-field",
                        "/company ice-number",
                        "/endsOn after-start",
                        "/endsOn future",
                        "/startsOn maximum");
        assertThat(invalid(space + "/leases", """
                {"company": "12", "area": 0, "startsOn": "2026-02-30", "endsOn": "2020-01-01"}"""))
                .containsExactlyInAnyOrder("/area minimum", "/company pattern", "/endsOn future", "/startsOn format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/holds", "/reservations"})
    void namesAllThatIsWrongWithAnOption(String kind) {
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        Instant farAhead = Instant.now().plusSeconds(366L * 86_400);

        assertThat(invalid(space + kind, Bodies.holdUntil(NO_ICE, 0, past).replace("}", ", \"colour\": 1}")))
                .containsExactlyInAnyOrder(
                        "/area minimum", "/colour unknown-field", "/company ice-number", "/expiresAt future");
        assertThat(invalid(space + kind, Bodies.holdUntil(company, -1, farAhead)))
                .containsExactlyInAnyOrder("/area minimum", "/expiresAt maximum");
        assertThat(invalid(space + kind, Bodies.holdUntil(company, 99, past)))
                .containsExactlyInAnyOrder("/area minimum", "/expiresAt future");
    }

    @Test
    void namesTheBodyTogetherWithHeaders() {
        Answer answer = http.post(
                space + "/leases",
                Bodies.lease(company, 100).replace("2026-12-01", "2090-01-01"),
                "Idempotency-Key",
                "a b");

        assertThat(answer.errors()).containsExactlyInAnyOrder("/startsOn maximum", "Idempotency-Key pattern");
    }

    @Test
    void namesADayThatDoesNotExistInAParksSources() {
        assertThat(invalid("/api/v1/zones", Bodies.park(Bodies.newCode()).replace("2025-05", "2025-02-30")))
                .containsExactlyInAnyOrder("/sources/0/date partial-date");
    }

    @Test
    void knowsAnIceByItsKey() {
        assertThat(invalid(space + "/holds", Bodies.hold(NO_ICE, 100)))
                .containsExactlyInAnyOrder("/company ice-number");
        assertThat(invalid(space + "/reservations", Bodies.hold(NO_ICE, 100)))
                .containsExactlyInAnyOrder("/company ice-number");
        assertThat(invalid(space + "/leases", Bodies.lease(NO_ICE, 100)))
                .containsExactlyInAnyOrder("/company ice-number");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<String> invalid(String path, String body) {
        Answer answer = http.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        return answer.errors();
    }
}
