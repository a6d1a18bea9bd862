package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.Test;

/** Promise 4: space is never allocated twice, under any concurrency. */
class AllocationUnderConcurrencyIT {
    private static final int CLIENTS = 16;
    private static final int REQUESTS = 25;
    private final Http http = RunningZones.http();
    private final String space = Bodies.newSpace();
    private final List<String> companies = List.of(Registry.verified(), Registry.verified(), Registry.verified());
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();

    @Test
    void allocatesNoSquareMetreTwiceAtAnyVersion() throws Exception {
        int accepted = runClients();
        long version = http.get(space).version();

        List<Event> events = ZonesTopic.eventsOf(space.substring(space.lastIndexOf('/') + 1), version);

        assertThat(version).isEqualTo(1 + accepted);
        assertThat(accepted).isGreaterThan(CLIENTS);
        assertThat(events).hasSize((int) version);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.get(i).version()).isEqualTo(i + 1);
            assertSound((OfficeSpaceState) events.get(i).state());
        }
    }

    private static void assertSound(OfficeSpaceState state) {
        assertThat(state.allocatedArea() + state.availableArea()).isEqualTo(state.leasableArea());
        assertThat(state.availableArea()).isNotNegative();
        assertThat(state.allocations().stream().mapToInt(Allocation::area).sum())
                .isEqualTo(state.allocatedArea());
        assertThat(state.allocations()).extracting(Allocation::id).doesNotHaveDuplicates();
    }

    /** @return how many requests were accepted; the others found no space, or too many others at work */
    private int runClients() throws Exception {
        List<Callable<Integer>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(client);
            clients.add(() -> runClient(random));
        }
        int accepted = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> client : threads.invokeAll(clients)) {
                accepted += client.get();
            }
        }
        return accepted;
    }

    private int runClient(Random random) {
        int accepted = 0;
        for (int request = 0; request < REQUESTS; request++) {
            Answer answer = send(random);
            assertThat(answer.status()).as(answer.body()).isIn(200, 201, 409);
            if (answer.status() != 409) {
                accepted++;
            }
            if (answer.status() == 201) {
                taken.add(answer.json().at("/allocation/id").asString());
            }
        }
        return accepted;
    }

    private Answer send(Random random) {
        String company = companies.get(random.nextInt(companies.size()));
        int area = 100 + random.nextInt(400);
        String known = taken.isEmpty() ? "none" : taken.peek();
        return switch (random.nextInt(6)) {
            case 0 -> http.post(space + "/holds", Bodies.hold(company, area));
            case 1 -> http.post(space + "/reservations", Bodies.hold(company, area));
            case 2 -> http.post(space + "/leases", Bodies.lease(company, area));
            case 3 -> http.post(space + "/leases", Bodies.leaseFrom(known, company, area));
            default -> release();
        };
    }

    private Answer release() {
        String allocation = taken.poll();
        return http.post(space + "/releases", Bodies.release(allocation == null ? "none" : allocation));
    }
}
