package ma.techvalley.gateway.spaces.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a search's answer, for the documentation; the answer itself is put together from bytes, see
 * {@link SearchJson}.
 *
 * @param facets number of spaces for each value, each counted without the filter on that very field
 */
record OfficeSpacePage(
        List<SelectedSpace> items, int total, @Nullable String nextCursor, Facets facets) {
    /** Counts by value; with asOf those of the parks' companies only if a filter asks about them. */
    record Facets(
            Map<String, Integer> region,
            Map<String, Integer> province,
            Map<String, Integer> park,
            @Nullable Map<String, Integer> segment,
            @Nullable Map<String, Integer> dataProtection,
            @Nullable Map<String, Integer> transferCountry,
            Map<String, Integer> fitOut,
            Map<String, Integer> status,
            Map<String, Integer> leaseStatus) {}
}
