package ma.techvalley.gateway.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.techvalley.gateway.memory.Memory;
import ma.techvalley.gateway.memory.MemoryRig;
import ma.techvalley.gateway.memory.Snapshot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** From the records on: what the applier makes of them is what they say, for whoever asks while it goes on. */
class MemorySearchTest {
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final int READERS = 3;
    private static final int PUBLICATIONS = 150;

    @Property(tries = 3)
    void everySnapshotAnswersWhatItsRecordsSay(@ForAll long seed) throws Exception {
        var random = new Random(seed);
        var rig = new MemoryRig(START);
        var told = new ToldSpaces(new RandomSpaces(random, LocalDate.of(2026, 11, 22)));
        Map<Long, Moment> moments = new ConcurrentHashMap<>();
        publish(1, START, told, rig, moments);
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<Integer>> reading = new ArrayList<>();
            for (int reader = 1; reader <= READERS; reader++) {
                var questions = new RandomSpaces(new Random(seed + reader), LocalDate.of(2026, 11, 22));
                reading.add(readers.submit(() -> ask(questions, rig, moments)));
            }
            Instant now = START;
            for (long number = 2; number <= PUBLICATIONS || !reading.stream().allMatch(Future::isDone); number++) {
                now = now.plus(Duration.ofHours(random.nextInt(10) == 0 ? 20 : 0));
                publish(number, now, told, rig, moments);
            }
            for (Future<Integer> each : reading) {
                assertThat(each.get()).isGreaterThanOrEqualTo(PUBLICATIONS);
            }
        }
    }

    /** Written down before it is published, so that whoever sees it finds it. */
    private static void publish(long number, Instant now, ToldSpaces told, MemoryRig rig, Map<Long, Moment> moments) {
        rig.today(now);
        told.change(rig::apply);
        moments.put(number, told.moment(LocalDate.ofInstant(now, Memory.MOROCCO)));
        rig.publish();
        assertThat(rig.snapshot().number()).isEqualTo(number);
    }

    /** How many questions it asked until it had seen a number of snapshots. */
    private static int ask(RandomSpaces questions, MemoryRig rig, Map<Long, Moment> moments) {
        long before = 0;
        int asked = 0;
        for (int seen = 0; seen < 30 || asked < PUBLICATIONS; asked++) {
            Snapshot snapshot = rig.snapshot();
            seen += snapshot.number() == before ? 0 : 1;
            before = snapshot.number();
            Moment told = moments.get(snapshot.number());
            new Moment(told.today(), snapshot.spaces(), told.spaces(), told.parks(), told.tenants())
                    .compare(questions.query());
        }
        return asked;
    }
}
