package ma.techvalley.gateway.spaces;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param total how many spaces match, all pages together
 * @param next where the next page starts, or null on the last one
 */
public record SpaceAnswer(
        SpaceRow[] page, int total, Facets facets, @Nullable SpaceCursor next) {
    /** How many spaces there are for each value, each counted without the filter on that very field. */
    public record Facets(
            SortedMap<String, Integer> region, SortedMap<String, Integer> park, SortedMap<String, Integer> fitOut) {}
}
