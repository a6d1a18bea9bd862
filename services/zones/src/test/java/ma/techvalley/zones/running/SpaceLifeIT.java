package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;

class SpaceLifeIT {
    private final Http http = RunningZones.http();

    @Test
    void goesFromFreeToHeldToReservedToLeasedToFree() {
        String space = Bodies.newSpace();
        String company = Registry.verified();

        Answer held = http.post(space + "/holds", Bodies.hold(company, 400));
        Answer reserved = http.post(space + "/reservations", Bodies.from("hold", allocation(held), company, 500));
        Answer leased = http.post(space + "/leases", Bodies.leaseFrom(allocation(reserved), company, 450));
        Answer released = http.post(space + "/releases", Bodies.release(allocation(leased)));

        assertThat(List.of(held.status(), reserved.status(), leased.status(), released.status()))
                .containsExactly(201, 201, 201, 200);
        assertThat(List.of(available(held), available(reserved), available(leased), available(released)))
                .containsExactly(600, 500, 550, 1000);
        assertThat(leased.header("Location")).isEqualTo(space + "/ledger#" + allocation(leased));
    }

    @Test
    void tellsEachChangeOnTheTopicOnceAndInOrder() {
        String space = Bodies.newSpace();
        String company = Registry.verified();
        Answer held = http.post(space + "/holds", Bodies.hold(company, 400));
        http.post(space + "/releases", Bodies.release(allocation(held)));
        http.put(space, Bodies.description("99.00"));
        http.post(space + "/withdrawal", "{\"reason\": \"sold\"}");

        List<Event> events = ZonesTopic.eventsOf(space.substring(space.lastIndexOf('/') + 1), 5);

        assertThat(events)
                .extracting(event -> event.header().type().name())
                .containsExactly(
                        "ma.techvalley.zones.office-space.registered.v1",
                        "ma.techvalley.zones.office-space.held.v1",
                        "ma.techvalley.zones.office-space.released.v1",
                        "ma.techvalley.zones.office-space.described.v1",
                        "ma.techvalley.zones.office-space.withdrawn.v1");
        assertThat(events)
                .extracting(Event::version)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 5).boxed().toList());
        assertThat(events)
                .extracting(event -> ((OfficeSpaceState) event.state()).availableArea())
                .containsExactly(1000, 600, 1000, 1000, 1000);
    }

    @Test
    void showsThePublicHowMuchIsTakenAndTheLedgerByWhom() {
        String space = Bodies.newSpace();
        String company = Registry.verified();
        http.post(space + "/leases", Bodies.lease(company, 250));

        Answer seen = http.get(space);
        Answer ledger = http.get(space + "/ledger");

        assertThat(seen.json().at("/leasedArea").asInt()).isEqualTo(250);
        assertThat(seen.body()).doesNotContain(company);
        assertThat(ledger.json().at("/allocations/0/company").asString()).isEqualTo(company);
        assertThat(ledger.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void takesNothingNewOnceWithdrawn() {
        String space = Bodies.newSpace();
        String company = Registry.verified();
        http.post(space + "/withdrawal", "{\"reason\": \"sold\"}");

        assertThat(http.post(space + "/holds", Bodies.hold(company, 100)).problem())
                .isEqualTo("space-withdrawn");
        assertThat(http.post(space + "/withdrawal", "{\"reason\": \"again\"}").problem())
                .isEqualTo("space-withdrawn");
        assertThat(http.get(space).text("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void isNoNewsWhereNothingIsDescribedAnew() {
        String space = Bodies.newSpace();

        assertThat(http.put(space, Bodies.description("110.50")).version()).isEqualTo(1);
        assertThat(http.put(space, Bodies.description("99.00")).version()).isEqualTo(2);
    }

    private static String allocation(Answer answer) {
        return answer.json().at("/allocation/id").asString();
    }

    private static int available(Answer answer) {
        return answer.json().at("/availableArea").asInt();
    }
}
