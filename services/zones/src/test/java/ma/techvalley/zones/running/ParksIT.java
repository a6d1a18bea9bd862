package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.zones.ZonesApplication;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ParksIT {
    private final Http http = RunningZones.http();
    private final String code = Bodies.newCode();

    @Test
    void registersAParkOnce() {
        Answer registered = http.post("/api/v1/zones", Bodies.park(code));

        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("Location")).isEqualTo("/api/v1/zones/" + code);
        assertThat(http.get("/api/v1/zones/" + code).json().at("/name/ar").asString())
                .isEqualTo("كازانيرشور");
        assertThat(http.post("/api/v1/zones", Bodies.park(code)).problem()).isEqualTo("already-exists");
    }

    @Test
    void describesAParkAnewAndSaysWhatIsNew() {
        http.post("/api/v1/zones", Bodies.park(code));
        String anew = Bodies.park(code)
                .replace("\"city\"", "\"province\": \"MA-CAS\", \"city\"")
                .replace("270000", "300000")
                .replace("OPEN", "CLOSED");

        Answer described = http.put("/api/v1/zones/" + code, anew, "If-Match", "\"1\"");

        assertThat(described.version()).isEqualTo(2);
        List<Event> events = ZonesTopic.eventsOf(code, 2);
        assertThat(events)
                .extracting(Event::change)
                .containsExactly(
                        new ParkChange.Registered(),
                        new ParkChange.Described(List.of("province", "officeArea", "status")));
    }

    @Test
    void isNoNewsWhereNothingIsDescribedAnew() {
        http.post("/api/v1/zones", Bodies.park(code));

        assertThat(http.put("/api/v1/zones/" + code, Bodies.park(code)).version())
                .isEqualTo(1);
    }

    @Test
    void refusesAStaleDescriptionAndAnotherCode() {
        http.post("/api/v1/zones", Bodies.park(code));

        assertThat(http.put("/api/v1/zones/" + code, Bodies.park(code), "If-Match", "\"2\"")
                        .status())
                .isEqualTo(412);
        assertThat(http.put("/api/v1/zones/" + code, Bodies.park("other")).errors())
                .containsExactly("/code same-as-path");
        assertThat(http.put("/api/v1/zones/" + code, Bodies.park("other").replace("270000", "0"))
                        .errors())
                .containsExactlyInAnyOrder("/code same-as-path", "/officeArea minimum");
    }

    @Test
    void acceptsTheRealParks() throws IOException {
        try (InputStream file = ZonesApplication.class.getResourceAsStream("/zones/parks.json")) {
            JsonNode parks = JsonMapper.shared().readTree(file);
            for (JsonNode park : parks) {
                Answer answer = http.post("/api/v1/zones", park.toString());
                assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            }
            assertThat(parks).hasSize(7);
        }
    }
}
