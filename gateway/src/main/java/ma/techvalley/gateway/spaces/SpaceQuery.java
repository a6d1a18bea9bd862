package ma.techvalley.gateway.spaces;

import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.gateway.geo.Box;
import ma.techvalley.gateway.geo.Near;
import org.jspecify.annotations.Nullable;

/**
 * A search. What is absent asks for nothing in particular; values are OR inside a set, and everything else AND.
 *
 * @param parks values of the park
 * @param spaces values of the space itself
 * @param ranges of its numbers; {@link Measure#AREA} counts what is free in the period, where there is one
 * @param area where the park is to be
 * @param period when some of it has to be free
 * @param words folded words, each of which the park's names, its city or the building's name have to contain
 */
public record SpaceQuery(
        Map<ParkFacet, Set<String>> parks,
        Map<SpaceFacet, Set<String>> spaces,
        Map<Measure, Span> ranges,
        Area area,
        @Nullable Period period,
        List<String> words,
        SpaceSort sort,
        int limit,
        @Nullable SpaceCursor after) {

    /** The same query, another part of its answer. */
    public SpaceQuery part(int size, @Nullable SpaceCursor from) {
        return new SpaceQuery(parks, spaces, ranges, area, period, words, sort, size, from);
    }

    /** Whether it asks for what the parks' companies are or have. */
    public boolean asksForTenants() {
        return parks.keySet().stream().anyMatch(ParkFacet::isOfTenants);
    }

    /** Both ends included. */
    public record Span(int min, int max) {}

    /** A place that is not known lies in no box and no radius. */
    public record Area(@Nullable Box box, @Nullable Near near) {
        public static final Area ANYWHERE = new Area(null, null);
    }
}
