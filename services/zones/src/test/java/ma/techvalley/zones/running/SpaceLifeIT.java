package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import ma.techvalley.zones.running.Http.Answer;
import org.junit.jupiter.api.Test;

class SpaceLifeIT {
    private final Http http = RunningZones.http();

    @Test
    void goesFromFreeToHeldToReservedToLeasedToFree() {
        String space = Bodies.newSpace();
        String company = Registry.verified();

        Answer held = http.post(space + "/holds", Bodies.hold(company, 400));
        String hold = held.json().at("/allocation/id").asString();
        Answer reserved = http.post(
                space + "/reservations",
                "{\"company\": \"%s\", \"area\": 500, \"hold\": \"%s\"}".formatted(company, hold));
        String reservation = reserved.json().at("/allocation/id").asString();
        Answer leased = http.post(
                space + "/leases",
                "{\"company\": \"%s\", \"area\": 450, \"startsOn\": \"2026-12-01\", \"allocation\": \"%s\"}"
                        .formatted(company, reservation));
        String lease = leased.json().at("/allocation/id").asString();
        Answer released = http.post(space + "/releases", Bodies.release(lease));

        assertThat(held.json().at("/availableArea").asInt()).isEqualTo(600);
        assertThat(reserved.json().at("/availableArea").asInt()).isEqualTo(500);
        assertThat(leased.json().at("/availableArea").asInt()).isEqualTo(550);
        assertThat(released.json().at("/availableArea").asInt()).isEqualTo(1000);
        assertThat(released.version()).isEqualTo(5);
    }
}
