package ma.techvalley.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import ma.techvalley.standalone.access.Matrix;
import ma.techvalley.standalone.access.Settlement;
import ma.techvalley.standalone.access.Settlements;
import ma.techvalley.standalone.demo.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every endpoint, every role, whatever is sent; docs/howto/fuzz.md says how to run more of it. */
@ExtendWith(Settlements.class)
class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 3_000);
    private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime() % 1_000_000_000);
    private static final int AT_ONCE = 8;
    private final Map<String, String> failures = new ConcurrentHashMap<>();
    private final Map<String, Integer> tally = new ConcurrentSkipListMap<>();
    private final Sending sending;
    private final Settlement settlement;

    FuzzIT(Settlement settlement) {
        this.settlement = settlement;
        this.sending = new Sending(settlement);
    }

    @Test
    void findsNoFailureAndNoWayIn() throws Exception {
        Matrix matrix = Matrix.read();
        Contract contract = Contract.read(matrix);
        List<String> companies = Demo.companies();
        List<String> parks = Demo.parks();
        Parties parties = new Parties(
                List.of(
                        settlement.settle(companies.get(0), parks.get(0)),
                        settlement.settle(companies.get(1), parks.get(1)),
                        settlement.settle(companies.get(2), parks.get(2))),
                settlement.other());
        Judging judging = new Judging(contract, matrix, parties);
        Making making = new Making(contract, matrix, parties);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Void>> all = Stream.generate(() -> senders.<Void>submit(() -> {
                        for (int number = next.getAndIncrement(); number < REQUESTS; number = next.getAndIncrement()) {
                            attempt(making.attempt(SEED, number), judging, number);
                        }
                        return null;
                    }))
                    .limit(AT_ONCE)
                    .toList();
            for (Future<Void> each : all) {
                each.get();
            }
        }
        System.out.printf(
                "%d requests, seed %d, %.1f s: %s%n", REQUESTS, SEED, (System.nanoTime() - start) / 1e9, tally);

        assertThat(failures.values())
                .as("again: -Dfuzz.seed=%d -Dfuzz.requests=%d", SEED, REQUESTS)
                .isEmpty();
    }

    private void attempt(Attempt attempt, Judging judging, int number) throws InterruptedException {
        Answer answer = sending.send(attempt);
        tally.merge(Integer.toString(answer.status()), 1, Integer::sum);
        judging.operation(attempt).filter(_ -> answer.isDone()).ifPresent(operation -> {
            judging.parties().learn(operation, attempt, Judging.json(answer.body()));
        });
        judging.complaint(attempt, answer).ifPresent(complaint -> {
            String key = judging.operation(attempt)
                            .map(op -> op.method() + " " + op.template())
                            .orElse("elsewhere") + ": " + complaint.replaceAll("[0-9]{4,}", "N");
            if (failures.putIfAbsent(key, "") == null) {
                Attempt smallest = new Shrinking(smaller -> complains(judging, smaller, complaint)).shrink(attempt);
                failures.put(
                        key,
                        "%n%s%n  number %d: %s%n  answered %s%n%s"
                                .formatted(key, number, smallest, answer.body(), logged(answer)));
            }
        });
    }

    /** What the platform says of a failure of its own. */
    private String logged(Answer answer) {
        String id = Judging.json(answer.body()).path("correlationId").asString("");
        try {
            return answer.status() < 500 || id.isEmpty() ? "" : settlement.logged(id);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private boolean complains(Judging judging, Attempt attempt, String complaint) {
        try {
            return judging.complaint(attempt, sending.send(attempt))
                    .filter(complaint::equals)
                    .isPresent();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
