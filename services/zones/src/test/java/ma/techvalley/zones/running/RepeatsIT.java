package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;

class RepeatsIT {
    private final Http http = RunningZones.http();
    private final String space = Bodies.newSpace();
    private final String company = Registry.verified();

    @Test
    void answersARepeatedHoldAsTheFirstTime() {
        String key = "hold-for-" + company;

        Answer first = http.post(space + "/holds", Bodies.hold(company, 400), "Idempotency-Key", key);
        Answer again = http.post(space + "/holds", Bodies.hold(company, 400), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(http.get(space).json().at("/heldArea").asInt()).isEqualTo(400);
    }

    @Test
    void answersARepeatedRegistrationAsTheFirstTime() {
        String park = http.get(space).text("park");
        String key = "space-for-" + company;

        Answer first = http.post("/api/v1/office-spaces", Bodies.space(park), "Idempotency-Key", key);
        Answer again = http.post("/api/v1/office-spaces", Bodies.space(park), "Idempotency-Key", key);

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        http.post(space + "/holds", Bodies.hold(company, 400), "Idempotency-Key", "k");

        Answer other = http.post(space + "/holds", Bodies.hold(company, 401), "Idempotency-Key", "k");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesAChangeOfAVersionThatIsNoMore() {
        http.post(space + "/holds", Bodies.hold(company, 100), "If-Match", "\"1\"");

        Answer stale = http.post(space + "/holds", Bodies.hold(company, 100), "If-Match", "\"1\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(http.get(space).version()).isEqualTo(2);
    }
}
