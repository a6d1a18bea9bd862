package ma.techvalley.gateway.spaces;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import ma.techvalley.gateway.geo.Point;
import org.jspecify.annotations.Nullable;

/**
 * The parks at one moment, by number.
 *
 * @param points null where nobody has said where a park is
 * @param names by facet, the values there are, sorted
 * @param values by facet and park, its values as places in the names
 */
record PlaceIndex(Place[] places, @Nullable Point[] points, String[][] names, int[][][] values) {
    static PlaceIndex of(List<Place> places) {
        int facets = ParkFacet.values().length;
        String[][] names = new String[facets][];
        int[][][] values = new int[facets][places.size()][];
        for (ParkFacet facet : ParkFacet.values()) {
            SortedSet<String> all = new TreeSet<>();
            places.forEach(place -> all.addAll(facet.of(place)));
            List<String> sorted = List.copyOf(all);
            names[facet.ordinal()] = sorted.toArray(String[]::new);
            for (int park = 0; park < places.size(); park++) {
                values[facet.ordinal()][park] = numbers(facet.of(places.get(park)), sorted);
            }
        }
        return new PlaceIndex(
                places.toArray(Place[]::new), places.stream().map(Place::point).toArray(Point[]::new), names, values);
    }

    private static int[] numbers(Collection<String> values, List<String> sorted) {
        return values.stream().mapToInt(sorted::indexOf).toArray();
    }
}
