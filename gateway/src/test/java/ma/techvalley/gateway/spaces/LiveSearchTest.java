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
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.gateway.zones.ParkBook;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever searched once and goes by what a live search says has what searching again would find. */
class LiveSearchTest {
    private static final int WATCHING = 10;

    private final ParkBook parkBook = new ParkBook();
    private final SpaceBook book = new SpaceBook(parkBook);
    private final Map<String, OfficeSpaceState> spaces = new TreeMap<>();
    private final Map<String, ParkState> parks = new HashMap<>();
    private Map<String, Tenants> tenants = Map.of();
    private SpaceTable table = SpaceTable.empty();
    private LocalDate today = LocalDate.of(2026, 11, 22);
    private long version;

    @Property(tries = 500)
    void saysWhatSearchingAgainWouldFind(@ForAll long seed) {
        var generated = new RandomSpaces(new Random(seed), today);
        var test = new LiveSearchTest();
        test.change(generated);
        List<Watch> watching = Stream.generate(() -> test.watch(generated.query()))
                .limit(WATCHING)
                .toList();
        for (int batch = 0; batch < 8; batch++) {
            test.change(generated);
            for (Watch watch : watching) {
                test.book.moves().forEach(watch::follow);
                assertThat(watch.result()).isEqualTo(test.search(watch.query()));
            }
        }
    }

    /** Nothing that the space shows has changed, but the days it was asked for are over and what was free then is not now. */
    @Example
    void aLeaseThatBeginsTakesAwayWhatWasFreeBefore() {
        var lease =
                new Allocation("lease", Allocation.Kind.LEASE, "001234567000062", 100, today.plusDays(1), null, null);
        OfficeSpaceState space = Samples.let("space-1", "alpha", lease);
        int lastWeek = Days.of(today.minusDays(7));
        var search = new LiveSearch(new SpaceQuery(
                Map.of(),
                Map.of(),
                Map.of(),
                SpaceQuery.Area.ANYWHERE,
                new Period(lastWeek, lastWeek + 1),
                List.of(),
                SpaceSort.PARK,
                1,
                null));
        book.put(space, 1);
        book.publish(today);
        book.publish(today.plusDays(1));
        assertThat(book.moves()).extracting(search::of).containsExactly(LiveSearch.Meaning.LEFT);
    }

    private Watch watch(SpaceQuery query) {
        return new Watch(query, new LiveSearch(query), search(query));
    }

    private Set<String> search(SpaceQuery query) {
        var moment = new Moment(today, table, List.copyOf(spaces.values()), parks, tenants);
        return new TreeSet<>(new NaiveSearch(moment, query).ids());
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
        if (random.nextInt(4) == 0) {
            tenants = generated.tenants();
            book.inhabited(tenants);
        }
        today = today.plusDays(random.nextInt(3));
        table = book.publish(today);
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
