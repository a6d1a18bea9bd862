package ma.techvalley.gateway.jobs.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.jobs.Cell;
import ma.techvalley.gateway.query.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of the job figures. A filter also groups by its field: figures are picked from the published table,
 * never added up anew, since a sum over an arbitrary choice could be subtracted from another.
 */
record JobFilters(
        @Parameter(description = "Fields to group by; a park's figures name its region, too") @Nullable @Size(max = 4)
        List<@Pattern(regexp = "region|park|segment|month") String> groupBy,

        @Nullable @Size(max = Rule.MOST_VALUES) List<@Pattern(regexp = Rule.REGION) String> region,

        @Nullable @Size(max = Rule.MOST_VALUES) List<@Pattern(regexp = Rule.PARK) String> park,

        @Nullable @Size(max = 5) List<Segment> segment,

        @Parameter(description = "First month; with neither from nor to nor grouping by month, the newest month alone")
        @Nullable
        YearMonth from,

        @Parameter(description = "Last month") @Nullable YearMonth to) {

    boolean accepts(Cell cell) {
        boolean byPark = groups("park") || park != null;
        boolean byRegion = byPark || groups("region") || region != null;
        boolean bySegment = groups("segment") || segment != null;
        return (cell.park() != null) == byPark
                && (cell.region() != null) == byRegion
                && (cell.segment() != null) == bySegment
                && (park == null || park.contains(cell.park()))
                && (region == null || region.contains(cell.region()))
                && (segment == null || segment.contains(cell.segment()));
    }

    /** Jobs are a stock: months are never added up, so without a month to tell them apart it is the newest one. */
    boolean newestOnly() {
        return !groups("month") && from == null && to == null;
    }

    boolean accepts(YearMonth month) {
        return (from == null || !month.isBefore(from)) && (to == null || !month.isAfter(to));
    }

    private boolean groups(String field) {
        return groupBy != null && groupBy.contains(field);
    }
}
