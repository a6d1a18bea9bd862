package ma.techvalley.gateway.spaces.web;

import java.util.List;
import java.util.Map;
import ma.techvalley.gateway.spaces.OfficeSpace;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a search's answer, for the documentation; the answer itself is put together from bytes, see
 * {@link SearchJson}.
 *
 * @param facets number of spaces for each value, each counted without the filter on that very field
 */
record OfficeSpacePage(
        List<OfficeSpace> items, int total, @Nullable String nextCursor, Facets facets) {
    /** Counts by value. */
    record Facets(Map<String, Integer> region, Map<String, Integer> park, Map<String, Integer> fitOut) {}
}
