package ma.techvalley.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import ma.techvalley.gateway.changes.Newest.Origin;
import ma.techvalley.gateway.changes.Newest.Subject;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NewestChangesTest {
    private static final int CHANGES = 30_000;

    @Property(tries = 20)
    void tellsTheNewestOfEachInTheirOrder(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int subjects) {
        Random random = new Random(seed);
        var changes = new NewestChanges();
        Map<Integer, Newest> newest = new TreeMap<>();
        for (long number = 1; number <= CHANGES; number++) {
            var change = new Newest(number, 1, new Origin(0, number), new Subject("park", "p", "c"));
            Newest before = newest.put(random.nextInt(subjects), change);
            if (before != null) {
                changes.supersede(before);
            }
            changes.add(change);
        }
        long from = random.nextInt(CHANGES);
        long until = CHANGES - random.nextInt(100);

        assertThat(read(changes, from, until))
                .isEqualTo(newest.values().stream()
                        .map(Newest::number)
                        .filter(number -> number > from && number <= until)
                        .sorted()
                        .toList());
    }

    private static List<Long> read(NewestChanges changes, long from, long until) {
        List<Long> read = new ArrayList<>();
        long reached = from;
        while (reached < until) {
            NewestChanges.Part part = changes.between(reached, until, 500);
            assertThat(part.reached()).isGreaterThan(reached);
            part.changes().forEach(change -> read.add(change.number()));
            reached = part.reached();
        }
        return read;
    }
}
