package ma.techvalley.gateway.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.zones.ParkBook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class SpaceSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int QUERIES = 20;

    private final ParkBook parkBook = new ParkBook();
    private final SpaceBook book = new SpaceBook(parkBook);
    private final Map<String, OfficeSpaceState> spaces = new TreeMap<>();
    private final Map<String, ParkState> parks = new HashMap<>();

    @Property(tries = 1000)
    void answersWhatTheNaiveSearchAnswers(@ForAll long seed) {
        var generated = new RandomSpaces(new Random(seed), TODAY);
        var test = new SpaceSearchTest();
        for (int batch = 0; batch < 3; batch++) {
            test.change(generated);
            SpaceTable table = test.book.publish(TODAY);
            for (int i = 0; i < QUERIES; i++) {
                test.compare(table, generated.query());
            }
        }
    }

    private void change(RandomSpaces generated) {
        Random random = generated.random();
        for (String code : List.of("alpha", "beta", "gamma")) {
            if (random.nextInt(3) == 0) {
                ParkState park = generated.park(code);
                parks.put(code, park);
                book.described(parkBook.put(park, 1));
            }
        }
        for (int i = random.nextInt(15); i > 0; i--) {
            OfficeSpaceState space = generated.space("space-" + random.nextInt(20));
            spaces.put(space.id(), space);
            book.put(space, 1);
        }
    }

    private void compare(SpaceTable table, SpaceQuery query) {
        var naive = new NaiveSearch(List.copyOf(spaces.values()), parks, TODAY, query);
        List<String> expected = naive.ids();
        List<String> found = new ArrayList<>();
        SpaceCursor after = null;
        do {
            SpaceAnswer answer = SpaceSearch.answer(table, after(query, after));
            assertThat(answer.total()).isEqualTo(expected.size());
            assertThat(answer.facets()).isEqualTo(naive.facets());
            assertThat(answer.page().length).isLessThanOrEqualTo(query.limit());
            for (SpaceRow row : answer.page()) {
                found.add(row.id());
            }
            after = answer.next() == null
                    ? null
                    : SpaceCursor.parse(answer.next().parts());
        } while (after != null);
        assertThat(found).isEqualTo(expected);
    }

    private static SpaceQuery after(SpaceQuery query, @Nullable SpaceCursor after) {
        return new SpaceQuery(
                query.regions(),
                query.parks(),
                query.fitOuts(),
                query.statuses(),
                query.area(),
                query.rent(),
                query.freeOn(),
                query.words(),
                query.sort(),
                query.limit(),
                after);
    }
}
