package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.zones.OfficeSpaceChange.HoldExpired;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;

class ExpiryIT {
    private final Http http = RunningZones.http();

    @Test
    void freesTheAreaOfAHoldByItselfAndTellsSo() {
        String space = Bodies.newSpace();
        String company = Registry.verified();
        http.post(space + "/holds", Bodies.holdUntil(company, 400, Instant.now().plusMillis(1500)));
        http.post(space + "/holds", Bodies.holdUntil(company, 600, Instant.now().plusMillis(1500)));

        await().until(() -> http.get(space).json().at("/availableArea").asInt() == 1000);

        List<Event> events = ZonesTopic.eventsOf(space.substring(space.lastIndexOf('/') + 1), 5);
        assertThat(events).hasSize(5);
        assertThat(events.subList(3, 5)).allMatch(event -> event.change() instanceof HoldExpired);
    }

    @Test
    void neverLetsAnOverdueHoldStandInTheWay() {
        String space = Bodies.newSpace();
        String company = Registry.verified();
        Instant expiry = Instant.now().plusMillis(700);
        http.post(space + "/holds", Bodies.holdUntil(company, 1000, expiry));

        await().until(() -> Instant.now().isAfter(expiry));
        Answer next = http.post(space + "/holds", Bodies.hold(company, 1000));

        assertThat(next.status()).isEqualTo(201);
        assertThat(next.version()).isEqualTo(4);
    }
}
