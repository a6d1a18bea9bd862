package ma.techvalley.gateway.spaces.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/** The query parameters of the search; several values of one are OR, different ones AND. */
public record SpaceFilters(
        @Parameter(description = "Regions, ISO 3166-2") @Nullable @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.REGION) String> region,

        @Parameter(description = "Codes of parks") @Nullable @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.PARK) String> park,

        @Parameter(description = "Square metres that have to be free (on availableFrom, if given)")
        @Nullable
        @Min(0)
        @Max(10_000_000)
        Integer minArea,

        @Parameter(description = "Square metres that may be free at most") @Nullable @Min(0) @Max(10_000_000)
        Integer maxArea,

        @Parameter(description = "MAD per square metre and month asked today; spaces without a rent are left out")
        @Nullable
        @DecimalMin("0")
        @Digits(integer = 7, fraction = 2)
        BigDecimal minRent,

        @Parameter(description = "MAD per square metre and month asked today; spaces without a rent are left out")
        @Nullable
        @DecimalMin("0")
        @Digits(integer = 7, fraction = 2)
        BigDecimal maxRent,

        @Parameter(description = "How finished the space is handed over") @Nullable @Size(max = Rule.MOST_VALUES)
        List<FitOut> fitOut,

        @Parameter(description = "A day on which some of it has to be free, leases that end before it counted as free")
        @Nullable
        LocalDate availableFrom,

        @Parameter(
                description =
                        "Words in Arabic, French or English that the park's names, its city or the building's name have to contain")
        @Nullable
        @Size(min = 1, max = Rule.LONGEST_TEXT)
        String q,

        @Parameter(description = "ON_MARKET where not given") @Nullable @Size(max = Rule.MOST_VALUES)
        List<MarketStatus> status,

        @Parameter(description = "park where not given; a minus sign turns it round")
        @Nullable
        @Pattern(regexp = "park|-?rent|-?area|availability")
        String sort,

        @Parameter(description = "Items of the page, 20 where not given") @Nullable @Min(1) @Max(Rule.MAX_LIMIT)
        Integer limit,

        @Parameter(description = "nextCursor of the page before") @Nullable @Size(max = Rule.LONGEST_CURSOR)
        String cursor) {

    Cursors cursors() {
        return Cursors.boundTo(
                "office-spaces",
                region,
                park,
                minArea,
                maxArea,
                minRent,
                maxRent,
                fitOut,
                availableFrom,
                q,
                status,
                sort);
    }
}
