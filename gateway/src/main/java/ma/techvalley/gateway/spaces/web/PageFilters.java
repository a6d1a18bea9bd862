package ma.techvalley.gateway.spaces.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import ma.techvalley.gateway.query.Rule;
import org.jspecify.annotations.Nullable;

/** The query parameters of the search that are about the answer. */
record PageFilters(
        @Parameter(description = "park where not given; a minus sign turns it round; distance is that from near")
        @Nullable
        @Pattern(regexp = "park|-?rent|-?area|availability|-?occupancy|distance")
        String sort,

        @Parameter(description = "Fields of each space, all where not given")
        @Nullable
        @Size(min = 1, max = Rule.MOST_VALUES)
        List<@Pattern(regexp = SpaceFields.NAMES) String> fields,

        @Parameter(description = "Whether a text/csv starts with a byte order mark, for spreadsheets that ask for one")
        @Nullable
        Boolean bom,

        @Parameter(description = "Items of the page, 20 where not given") @Nullable @Min(1) @Max(Rule.MAX_LIMIT)
        Integer limit,

        @Parameter(description = "nextCursor of the page before") @Nullable @Size(max = Rule.LONGEST_CURSOR)
        String cursor,

        @Parameter(
                description =
                        "A moment that is past, with its offset or Z: the answer is that of then, days counted as of then")
        @Nullable
        @PastOrPresent
        Instant asOf) {
    static final PageFilters NONE = new PageFilters(null, null, null, null, null, null);
}
