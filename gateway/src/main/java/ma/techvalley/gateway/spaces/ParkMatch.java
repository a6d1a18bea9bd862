package ma.techvalley.gateway.spaces;

import java.util.List;
import java.util.Set;
import ma.techvalley.gateway.geo.Point;
import org.jspecify.annotations.Nullable;

/** What a query says of the parks: which of them it takes, how far they are, and which words each has in its names. */
final class ParkMatch {
    /** Counts nowhere. */
    private static final int OUT = 1 << ParkFacet.values().length;

    private static final String[] NOTHING = {};

    /** One bit for each facet a park fails. */
    private final int[] failures;

    private final long[] values;
    /** The words that a park does not have, so that the building has to. */
    private final String[][] missing;

    ParkMatch(SpaceQuery query, PlaceIndex index) {
        int parks = index.places().length;
        this.failures = new int[parks];
        this.values = new long[parks];
        this.missing = new String[parks][];
        query.parks().forEach((facet, wanted) -> choose(index, facet, wanted));
        for (int park = 0; park < parks; park++) {
            failures[park] |= holds(query.area(), index.points()[park]) ? 0 : OUT;
            values[park] = value(query, index.points()[park]);
            missing[park] = missing(query.words(), index.places()[park].words());
        }
    }

    /** Whether the park is taken. */
    boolean takes(int park) {
        return failures[park] == 0;
    }

    /** Whether it would be taken but for the filter on one facet, which counts without it. */
    boolean counts(int park) {
        return (failures[park] & failures[park] - 1) == 0 && failures[park] != OUT;
    }

    /** Whether the park counts in that facet, which does not look at its own filter. */
    boolean counts(int park, ParkFacet facet) {
        return (failures[park] & ~(1 << facet.ordinal())) == 0;
    }

    /** What rows are sorted by that have no number of their own. */
    long value(int park) {
        return values[park];
    }

    String[] missing(int park) {
        return missing[park];
    }

    private void choose(PlaceIndex index, ParkFacet facet, Set<String> wanted) {
        String[] names = index.names()[facet.ordinal()];
        boolean[] chosen = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            chosen[i] = wanted.contains(names[i]);
        }
        for (int park = 0; park < failures.length; park++) {
            boolean takes = wanted.isEmpty();
            for (int value : index.values()[facet.ordinal()][park]) {
                takes |= chosen[value];
            }
            failures[park] |= takes ? 0 : 1 << facet.ordinal();
        }
    }

    private static String[] missing(List<String> words, String names) {
        return words.isEmpty()
                ? NOTHING
                : words.stream().filter(word -> !names.contains(word)).toArray(String[]::new);
    }

    private static boolean holds(SpaceQuery.Area area, @Nullable Point point) {
        boolean anywhere =
                area.box() == null && (area.near() == null || area.near().radius() == Double.POSITIVE_INFINITY);
        return anywhere
                || point != null
                        && (area.box() == null || area.box().holds(point))
                        && (area.near() == null || area.near().holds(point));
    }

    private static long value(SpaceQuery query, @Nullable Point point) {
        if (query.sort() != SpaceSort.DISTANCE || query.area().near() == null) {
            return 0;
        }
        return point == null
                ? Long.MAX_VALUE
                : Math.round(query.area().near().centre().distance(point));
    }
}
