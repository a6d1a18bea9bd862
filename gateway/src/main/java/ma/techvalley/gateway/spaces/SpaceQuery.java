package ma.techvalley.gateway.spaces;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import org.jspecify.annotations.Nullable;

/**
 * A search. An empty set asks for nothing in particular; values are OR inside a set, and the parts AND between.
 *
 * @param area square metres free now, or on the day of {@code freeOn}
 * @param rent centimes per square metre and month
 * @param freeOn day (since 1970) on which some of it has to be free; leases that end before it count as free again
 * @param words folded words, each of which the park's names, its city or the building's name have to contain
 */
public record SpaceQuery(
        Set<String> regions,
        Set<String> parks,
        Set<FitOut> fitOuts,
        Set<MarketStatus> statuses,
        Span area,
        Span rent,
        OptionalInt freeOn,
        List<String> words,
        SpaceSort sort,
        int limit,
        @Nullable SpaceCursor after) {

    /** Both ends included. */
    public record Span(int min, int max) {
        public static final Span ANY = new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);

        boolean holds(int value) {
            return value >= min && value <= max;
        }
    }
}
