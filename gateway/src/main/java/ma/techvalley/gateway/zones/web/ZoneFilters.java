package ma.techvalley.gateway.zones.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import ma.techvalley.contracts.zones.ParkState.ParkStatus;
import ma.techvalley.gateway.query.Paging;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.text.Folding;
import ma.techvalley.gateway.zones.Park;
import ma.techvalley.kit.web.CursorKey;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/** The query parameters of the list of parks. */
record ZoneFilters(
        @Parameter(description = "Regions, ISO 3166-2") @Nullable @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.REGION) String> region,

        @Nullable @Size(max = Rule.MOST_VALUES) List<ParkStatus> status,

        @Parameter(description = "Words of its names or its city, in Arabic, French or English")
        @Nullable
        @Size(min = 1, max = Rule.LONGEST_TEXT)
        String q,

        @Nullable @Min(1) @Max(Rule.MAX_LIMIT) Integer limit,
        @Nullable @Size(max = Rule.LONGEST_CURSOR) String cursor) {

    boolean accepts(Park park) {
        return (region == null || region.contains(park.state().region()))
                && (status == null || status.contains(park.state().status()))
                && (q == null || Folding.words(q).stream().allMatch(park.words()::contains));
    }

    Paging paging(CursorKey key) {
        return new Paging(
                limit, cursor, Cursors.boundTo("zones", region, status, q).signedWith(key));
    }
}
