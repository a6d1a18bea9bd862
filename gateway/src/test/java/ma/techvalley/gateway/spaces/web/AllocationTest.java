package ma.techvalley.gateway.spaces.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.spaces.Measure;
import ma.techvalley.gateway.spaces.ParkFacet;
import ma.techvalley.gateway.spaces.SpaceAnswer;
import ma.techvalley.gateway.spaces.SpaceBook;
import ma.techvalley.gateway.spaces.SpaceFacet;
import ma.techvalley.gateway.spaces.SpaceQuery;
import ma.techvalley.gateway.spaces.SpaceSearch;
import ma.techvalley.gateway.spaces.SpaceSort;
import ma.techvalley.gateway.spaces.SpaceTable;
import ma.techvalley.gateway.zones.ParkBook;
import org.junit.jupiter.api.Test;

/** Bytes allocated by a search and its JSON: they do not vary, so they are what tells of a search that has become dearer. */
class AllocationTest {
    private static final int SPACES = 20_000;
    private static final int PARKS = 10;
    private static final int WARM = 300;
    private static final int TRIES = 100;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final SpaceTable table = table();

    private static SpaceTable table() {
        var parks = new ParkBook();
        var book = new SpaceBook(parks);
        for (int park = 0; park < PARKS; park++) {
            book.described(parks.put(Samples.parkState("park-" + park, "MA-0" + park % 3, "Casablanca"), 1));
        }
        for (int space = 0; space < SPACES; space++) {
            book.put(
                    Samples.spaceState(
                            "0190b6b2-0000-7000-8000-%012d".formatted(space),
                            "park-" + space % PARKS,
                            100 + space % 1_000,
                            space % 7 * 10),
                    1);
        }
        return book.publish(TODAY);
    }

    @Test
    void aPageOfTwentyTakesLittleMoreThanItsBytes() {
        assertAllocates(60_000, query(Map.of(), SpaceSort.PARK));
    }

    @Test
    void filtersAndAnotherOrderTakeLittleMore() {
        var ranges = Map.of(Measure.AREA, new SpaceQuery.Span(200, 800), Measure.RENT, new SpaceQuery.Span(0, 20_000));

        assertAllocates(60_000, query(ranges, SpaceSort.named("-rent").orElseThrow()));
    }

    private static SpaceQuery query(Map<Measure, SpaceQuery.Span> ranges, SpaceSort sort) {
        return new SpaceQuery(
                Map.of(ParkFacet.REGION, Set.of("MA-00", "MA-01")),
                Map.of(SpaceFacet.FIT_OUT, Set.of("FITTED"), SpaceFacet.STATUS, Set.of("ON_MARKET")),
                ranges,
                SpaceQuery.Area.ANYWHERE,
                null,
                List.of(),
                sort,
                20,
                null);
    }

    private void assertAllocates(long most, SpaceQuery query) {
        for (int i = 0; i < WARM; i++) {
            assertThat(answer(query)).isPositive();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        long written = 0;
        for (int i = 0; i < TRIES; i++) {
            written += answer(query);
        }
        long each = (threads.getCurrentThreadAllocatedBytes() - before) / TRIES;
        System.out.printf("%d bytes allocated for an answer of %d%n", each, written / TRIES);
        assertThat(each).isLessThan(most);
    }

    private int answer(SpaceQuery query) {
        SpaceAnswer answer = SpaceSearch.answer(table, query);
        return SearchJson.of(answer, SpaceFields.of(null), null).length;
    }
}
