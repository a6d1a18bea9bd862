package ma.techvalley.kit.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VolleyTest {
    private static final int AT_ONCE = 4;
    private static final List<String> IDS =
            IntStream.range(0, 1_203).mapToObj(Integer::toString).toList();
    private final Queue<String> fired = new ConcurrentLinkedQueue<>();

    @Test
    void firesSeveralAtATime() {
        var together = new CountDownLatch(AT_ONCE);
        var met = new ConcurrentLinkedQueue<Boolean>();
        fire(IDS.subList(0, AT_ONCE), id -> {
            together.countDown();
            met.add(reached(together));
        });

        assertThat(met).hasSize(AT_ONCE).containsOnly(true);
    }

    @Test
    void firesEachOnceAndNoMoreAtATimeThanItMay() {
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        fire(IDS, id -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            fired.add(id);
            Thread.yield();
            underWay.decrementAndGet();
        });

        assertThat(fired).containsExactlyInAnyOrderElementsOf(IDS);
        assertThat(most.get()).isBetween(1, AT_ONCE);
    }

    @Test
    void firesTheOthersWhileOneHangs() {
        var others = new CountDownLatch(IDS.size() - 1);
        var met = new ConcurrentLinkedQueue<Boolean>();
        fire(IDS, id -> {
            if (id.equals("7")) {
                met.add(reached(others));
            } else {
                others.countDown();
            }
        });

        assertThat(met).containsExactly(true);
    }

    @Test
    void beginsElsewhereThanAnotherThatFiresTheSame() {
        List<List<String>> orders = new ArrayList<>();
        for (int instance = 0; instance < 2; instance++) {
            fired.clear();
            try (Volley volley = new Volley(fired::add, ids -> ids, 1)) {
                IDS.forEach(volley::add);
            }
            orders.add(List.copyOf(fired));
        }

        assertThat(orders.getFirst()).isNotEqualTo(orders.getLast());
    }

    @Test
    void leavesOutWhatAnotherHasDone() {
        Set<String> done = Set.of("3", "4");
        try (Volley volley = new Volley(
                fired::add, ids -> ids.stream().filter(id -> !done.contains(id)).toList(), AT_ONCE)) {
            IDS.forEach(volley::add);
        }

        assertThat(fired).hasSize(IDS.size() - done.size()).doesNotContainAnyElementsOf(done);
    }

    private static void fire(List<String> ids, Consumer<String> fire) {
        try (Volley volley = new Volley(fire, all -> all, AT_ONCE)) {
            ids.forEach(volley::add);
        }
    }

    /** Within five seconds. */
    private static boolean reached(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
