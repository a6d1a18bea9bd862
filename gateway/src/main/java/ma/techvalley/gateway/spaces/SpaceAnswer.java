package ma.techvalley.gateway.spaces;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param total how many spaces match, all pages together
 * @param facets each counted without the filter on that very facet
 * @param next where the next page starts, or null on the last one
 */
public record SpaceAnswer(
        SpaceRow[] page,
        int total,
        List<Facet> facets,
        @Nullable SpaceCursor next) {

    /** The same without the counts of what the parks' companies are and have, for who does not know them. */
    public SpaceAnswer withoutTenants() {
        List<Facet> known = facets.stream()
                .filter(facet -> Arrays.stream(ParkFacet.values())
                        .noneMatch(of -> of.isOfTenants() && of.parameter().equals(facet.name())))
                .toList();
        return new SpaceAnswer(page, total, known, next);
    }

    /**
     * How many spaces there are for each value; those of which there is none are zero.
     *
     * @param name as queries call it
     */
    public record Facet(String name, String[] values, int[] counts) {
        /** The values there are. */
        public SortedMap<String, Integer> present() {
            SortedMap<String, Integer> present = new TreeMap<>();
            for (int i = 0; i < values.length; i++) {
                if (counts[i] > 0) {
                    present.put(values[i], counts[i]);
                }
            }
            return present;
        }
    }
}
