package ma.techvalley.gateway.jobs;

import ma.techvalley.contracts.registry.Segment;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is about, within one month: null for a dimension that is added up. A park lies in one region, so a park's
 * cell always names its region too.
 */
public record Cell(
        @Nullable String region,
        @Nullable String park,
        @Nullable Segment segment) {
    /** The whole country. */
    public static final Cell NATION = new Cell(null, null, null);

    Cell withoutSegment() {
        return new Cell(region, park, null);
    }

    /** One step up in geography. */
    Cell wider() {
        return park != null ? new Cell(region, null, segment) : new Cell(null, null, segment);
    }
}
