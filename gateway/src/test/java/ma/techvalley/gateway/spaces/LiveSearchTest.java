package ma.techvalley.gateway.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.zones.ParkBook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever searched once and goes by what a live search says has what searching again would find. */
class LiveSearchTest {
    private static final int WATCHING = 10;

    private final ParkBook parkBook = new ParkBook();
    private final SpaceBook book = new SpaceBook(parkBook);
    private final Map<String, OfficeSpaceState> spaces = new TreeMap<>();
    private final Map<String, ParkState> parks = new HashMap<>();
    private LocalDate today = LocalDate.of(2026, 11, 22);
    private long version;

    @Property(tries = 500)
    void saysWhatSearchingAgainWouldFind(@ForAll long seed) {
        var generated = new RandomSpaces(new Random(seed), today);
        var test = new LiveSearchTest();
        test.change(generated);
        test.book.publish(test.today);
        List<Watch> watching = Stream.generate(() -> test.watch(generated.query()))
                .limit(WATCHING)
                .toList();
        for (int batch = 0; batch < 8; batch++) {
            test.change(generated);
            test.book.publish(test.today);
            for (Watch watch : watching) {
                test.book.moves().forEach(watch::follow);
                assertThat(watch.result()).isEqualTo(test.search(watch.query()));
            }
        }
    }

    private Watch watch(SpaceQuery query) {
        return new Watch(query, new LiveSearch(query), search(query));
    }

    private Set<String> search(SpaceQuery query) {
        return new TreeSet<>(new NaiveSearch(List.copyOf(spaces.values()), parks, today, query).ids());
    }

    private void change(RandomSpaces generated) {
        Random random = generated.random();
        for (String code : List.of("alpha", "beta", "gamma")) {
            if (random.nextInt(4) == 0) {
                ParkState park = generated.park(code);
                parks.put(code, park);
                book.described(parkBook.put(park, ++version));
            }
        }
        for (int i = random.nextInt(10); i > 0; i--) {
            OfficeSpaceState space = generated.space("space-" + random.nextInt(20));
            spaces.put(space.id(), space);
            book.put(space, ++version);
        }
        today = today.plusDays(random.nextInt(3));
    }

    private record Watch(SpaceQuery query, LiveSearch search, Set<String> result) {
        void follow(Move move) {
            LiveSearch.Meaning meaning = search.of(move);
            if (meaning != null) {
                String id = move.after().id();
                switch (meaning) {
                    case ENTERED -> assertThat(result.add(id)).isTrue();
                    case CHANGED -> assertThat(result).contains(id);
                    case LEFT -> assertThat(result.remove(id)).isTrue();
                }
            }
        }
    }
}
