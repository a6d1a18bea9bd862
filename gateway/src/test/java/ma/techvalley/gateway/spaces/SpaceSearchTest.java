package ma.techvalley.gateway.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SpaceSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** More than 100,000 cases that differ, most of them of several pages, as the days go by. */
    @Property(tries = 1100)
    void answersWhatTheNaiveSearchAnswers(@ForAll long seed) {
        var generated = new RandomSpaces(new Random(seed), TODAY);
        var changing = new ChangingSpaces(generated);
        for (int batch = 0; batch < 4; batch++) {
            Moment moment = changing.next(15, 20);
            for (int query = 0; query < 25; query++) {
                moment.compare(generated.query());
            }
        }
    }

    /** Of so many that a park has several blocks, which are cut anew, and columns that follow each change. */
    @Property(tries = 4)
    void answersTheSameOfManySpaces(@ForAll long seed) {
        var generated = new RandomSpaces(new Random(seed), TODAY);
        var changing = new ChangingSpaces(generated);
        for (int changes : new int[] {6000, 20, 20, 3000, 20}) {
            Moment moment = changing.next(changes, 5000);
            for (int query = 0; query < 10; query++) {
                moment.compare(generated.query().part(997, null));
            }
        }
    }

    /** Two readers ask of whatever is published, while one writer goes on publishing. */
    @Property(tries = 20)
    void answersFromOneMomentWhileOthersArePublished(@ForAll long seed) throws Exception {
        var changing = new ChangingSpaces(new RandomSpaces(new Random(seed), TODAY));
        var published = new AtomicReference<>(changing.next(60, 60));
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> reading = new ArrayList<>();
            for (int reader = 1; reader <= 2; reader++) {
                var questions = new RandomSpaces(new Random(seed + reader), TODAY);
                reading.add(readers.submit(() -> ask(questions, published)));
            }
            while (!reading.stream().allMatch(Future::isDone)) {
                published.set(changing.next(10, 60));
            }
            for (Future<Integer> each : reading) {
                assertThat(each.get()).isGreaterThanOrEqualTo(100);
            }
        }
    }

    /** How many questions it asked until it had seen a number of moments. */
    private static int ask(RandomSpaces questions, AtomicReference<Moment> published) {
        Moment before = null;
        int asked = 0;
        for (int moments = 0; moments < 20 || asked < 100; asked++) {
            Moment moment = published.get();
            moments += moment == before ? 0 : 1;
            before = moment;
            moment.compare(questions.query());
        }
        return asked;
    }
}
