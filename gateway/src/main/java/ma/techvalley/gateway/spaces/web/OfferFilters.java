package ma.techvalley.gateway.spaces.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.spaces.LeaseStatus;
import org.jspecify.annotations.Nullable;

/** The query parameters of the search that are about the space itself. */
public record OfferFilters(
        @Parameter(description = "Square metres that have to be free (on availableFrom, if given)")
        @Nullable
        @Min(0)
        @Max(10_000_000)
        Integer minArea,

        @Parameter(description = "Square metres that may be free at most") @Nullable @Min(0) @Max(10_000_000)
        Integer maxArea,

        @Parameter(description = "Square metres that have to be free in one piece today")
        @Nullable
        @Min(0)
        @Max(10_000_000)
        Integer minContiguousArea,

        @Parameter(description = "Square metres that may be free in one piece at most")
        @Nullable
        @Min(0)
        @Max(10_000_000)
        Integer maxContiguousArea,

        @Parameter(description = "Workplaces it is laid out for; spaces of which that is not known are left out")
        @Nullable
        @Min(0)
        @Max(1_000_000)
        Integer minSeats,

        @Parameter(description = "Workplaces at most; spaces of which they are not known are left out")
        @Nullable
        @Min(0)
        @Max(1_000_000)
        Integer maxSeats,

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

        @Parameter(
                description =
                        "MAD per square metre and month asked today, rent and service charge together; spaces without either are left out")
        @Nullable
        @DecimalMin("0")
        @Digits(integer = 7, fraction = 2)
        BigDecimal minTotalCost,

        @Parameter(
                description =
                        "MAD per square metre and month asked today, rent and service charge together; spaces without either are left out")
        @Nullable
        @DecimalMin("0")
        @Digits(integer = 7, fraction = 2)
        BigDecimal maxTotalCost,

        @Parameter(description = "How finished the space is handed over") @Nullable @Size(max = Rule.MOST_VALUES)
        List<FitOut> fitOut,

        @Parameter(description = "A day on which some of it has to be free, leases that end before it counted as free")
        @Nullable
        LocalDate availableFrom,

        @Parameter(
                description =
                        "The last day on which it is needed, with availableFrom; leases that begin after it are counted as free")
        @Nullable
        LocalDate availableUntil,

        @Parameter(description = "What a part of it is, at least") @Nullable @Size(max = Rule.MOST_VALUES)
        List<LeaseStatus> leaseStatus,

        @Parameter(
                description =
                        "Words in Arabic, French or English that the park's names, its city or the building's name have to contain")
        @Nullable
        @Size(min = 1, max = Rule.LONGEST_TEXT)
        String q,

        @Parameter(description = "ON_MARKET where not given") @Nullable @Size(max = Rule.MOST_VALUES)
        List<MarketStatus> status) {}
