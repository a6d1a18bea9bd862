package ma.techvalley.gateway.spaces.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.query.ProvinceCode;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.standings.DataProtection;
import org.jspecify.annotations.Nullable;

/** The query parameters of the search that are about the park. */
public record ParkFilters(
        @Parameter(description = "Regions, ISO 3166-2") @Nullable @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.REGION) String> region,

        @Parameter(description = "Prefectures and provinces, ISO 3166-2:MA, such as MA-CAS")
        @Nullable
        @Size(max = Rule.MOST_VALUES)
        List<@ProvinceCode String> province,

        @Parameter(description = "Codes of parks") @Nullable @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.PARK) String> park,

        @Parameter(
                description =
                        "Box in which the park lies: west, south, east, north in degrees; over the antimeridian where west is larger than east")
        @Nullable
        @Size(min = 4, max = 4)
        List<@DecimalMin("-180") @DecimalMax("180") BigDecimal> bbox,

        @Parameter(description = "Longitude and latitude in degrees, for radius or for sort=distance")
        @Nullable
        @Size(min = 2, max = 2)
        List<@DecimalMin("-180") @DecimalMax("180") BigDecimal> near,

        @Parameter(description = "Kilometres around near in which the park lies")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("20040")
        @Digits(integer = 5, fraction = 3)
        BigDecimal radius,

        @Parameter(description = "Segments of companies with a site in the park")
        @Nullable
        @Size(max = Rule.MOST_VALUES)
        List<Segment> segment,

        @Parameter(
                description =
                        "How companies with a site in the park stand with the CNDP: at least one has such a standing")
        @Nullable
        @Size(max = Rule.MOST_VALUES)
        List<DataProtection> dataProtection,

        @Parameter(
                description =
                        "Countries to which a company with a site in the park has a transfer in force, ISO 3166-1 alpha-2")
        @Nullable
        @Size(max = Rule.MOST_VALUES)
        List<@Pattern(regexp = Rule.COUNTRY) String> transferCountry) {}
