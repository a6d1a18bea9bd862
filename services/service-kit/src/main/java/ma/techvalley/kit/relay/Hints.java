package ma.techvalley.kit.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import ma.techvalley.kit.aggregate.WakeUp;

/** Which aggregates have just changed. Bounded: what does not fit is found by the sweep. */
public final class Hints implements WakeUp {
    private static final int CAPACITY = 10_000;

    private record Hint(String collection, String id) {}

    private final ArrayBlockingQueue<Hint> queue = new ArrayBlockingQueue<>(CAPACITY);

    @Override
    public void changed(String collection, String aggregateId) {
        queue.offer(new Hint(collection, aggregateId));
    }

    /** Waits for hints; ids by collection, each once. */
    Map<String, Set<String>> take(Duration atMost, int limit) throws InterruptedException {
        Hint first = queue.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (first == null) {
            return Map.of();
        }
        List<Hint> hints = new ArrayList<>(List.of(first));
        queue.drainTo(hints, limit - 1);
        Map<String, Set<String>> byCollection = new HashMap<>();
        hints.forEach(hint -> byCollection
                .computeIfAbsent(hint.collection(), name -> new HashSet<>())
                .add(hint.id()));
        return byCollection;
    }
}
