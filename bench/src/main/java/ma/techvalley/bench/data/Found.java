package ma.techvalley.bench.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as everybody has to give it.
 *
 * @param ids of the first page
 * @param facets for region, park and fit-out: how many spaces have a value, without the filter on that very field; no zeros
 */
public record Found(
        int total,
        List<String> ids,
        Map<String, Integer> region,
        Map<String, Integer> park,
        Map<String, Integer> fitOut) {
    public Found {
        ids = List.copyOf(ids);
        region = new TreeMap<>(region);
        park = new TreeMap<>(park);
        fitOut = new TreeMap<>(fitOut);
    }

    /** Short enough to compare between processes. */
    public String digest() {
        return "%d:%08x".formatted(total, toString().hashCode());
    }
}
