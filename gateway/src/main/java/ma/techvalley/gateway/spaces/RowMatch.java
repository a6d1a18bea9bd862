package ma.techvalley.gateway.spaces;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query against one row at a time, for those who watch rows rather than search for them. */
final class RowMatch {
    private static final SpaceFacet[] FACETS = SpaceFacet.values();
    private static final Measure[] MEASURES = Measure.values();

    private final ParkMatch parks;
    private final int[] chosen = new int[FACETS.length];
    private final SpaceQuery.@Nullable Span[] spans = new SpaceQuery.Span[MEASURES.length];
    private final @Nullable Period period;

    RowMatch(SpaceQuery query, PlaceIndex index) {
        this.parks = new ParkMatch(query, index);
        this.period = query.period();
        for (SpaceFacet facet : FACETS) {
            chosen[facet.ordinal()] = facet.bits(query.spaces().getOrDefault(facet, Set.of()));
        }
        query.ranges().forEach((measure, span) -> spans[measure.ordinal()] = span);
    }

    /** Whether a search would find it. */
    boolean takes(SpaceRow row) {
        return parks.takes(row.park) && isChosen(row) && isWithin(row) && isFree(row) && hasWords(row);
    }

    private boolean isChosen(SpaceRow row) {
        for (SpaceFacet facet : FACETS) {
            int bits = chosen[facet.ordinal()];
            if (bits != SpaceFacet.ANY && (bits & facet.bits(row)) == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isWithin(SpaceRow row) {
        for (Measure measure : MEASURES) {
            SpaceQuery.Span span = spans[measure.ordinal()];
            if (span != null && !holds(span, value(measure, row))) {
                return false;
            }
        }
        return true;
    }

    private int value(Measure measure, SpaceRow row) {
        return measure == Measure.AREA && period != null ? row.freeDuring(period) : measure.of(row);
    }

    private boolean isFree(SpaceRow row) {
        return period == null || row.freeDuring(period) > 0;
    }

    private boolean hasWords(SpaceRow row) {
        for (String word : parks.missing(row.park)) {
            if (!row.building.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(SpaceQuery.Span span, int value) {
        return value != Measure.UNKNOWN && value >= span.min() && value <= span.max();
    }
}
