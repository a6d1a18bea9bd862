package ma.techvalley.gateway.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.gateway.geo.Near;
import ma.techvalley.gateway.geo.Point;
import ma.techvalley.gateway.zones.ParkBook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever comes, changes and moves between two pages, what stays as it is is on exactly one of them. */
class StablePagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final SpaceQuery.Area NEAR =
            new SpaceQuery.Area(null, new Near(new Point(0, 0), Double.POSITIVE_INFINITY));

    @Property(tries = 100)
    void showThatWhichStaysOnce(@ForAll long seed) {
        var random = new Random(seed);
        var generated = new RandomSpaces(random, TODAY);
        for (SpaceSort sort : SpaceSort.values()) {
            var book = new SpaceBook(new ParkBook());
            Map<String, OfficeSpaceState> staying = new TreeMap<>();
            for (int i = 0; i < 20; i++) {
                OfficeSpaceState space = generated.space("stays-" + i);
                staying.put(space.id(), space);
                book.put(space, 1);
            }
            List<String> found = new ArrayList<>();
            SpaceCursor after = null;
            do {
                book.put(generated.space("moves-" + random.nextInt(20)), 1);
                SpaceAnswer answer =
                        SpaceSearch.answer(book.publish(TODAY), sorted(sort).part(1 + random.nextInt(5), after));
                for (SpaceRow row : answer.page()) {
                    found.add(row.id());
                }
                after = answer.next();
            } while (after != null && found.size() < 1000);
            assertThat(found.stream().filter(staying::containsKey).toList())
                    .as(sort.name())
                    .doesNotHaveDuplicates()
                    .hasSize(20);
        }
    }

    private static SpaceQuery sorted(SpaceSort sort) {
        return new SpaceQuery(Map.of(), Map.of(), Map.of(), NEAR, null, List.of(), sort, 1, null);
    }
}
