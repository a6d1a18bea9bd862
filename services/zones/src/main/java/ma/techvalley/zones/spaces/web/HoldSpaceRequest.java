package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import ma.techvalley.zones.spaces.HoldingSpace.HoldTerms;
import org.jspecify.annotations.Nullable;

/**
 * A part of the space to keep for a company for a while.
 *
 * @param company its ICE
 * @param area whole square metres
 * @param expiresAt when the option lapses; absent for the usual time
 */
record HoldSpaceRequest(
        @Pattern(regexp = "[0-9]{15}", message = "has to be an ICE, 15 digits")
        String company,

        @Min(1) @Max(1_000_000) int area,
        @Nullable Instant expiresAt) {

    HoldTerms terms() {
        return new HoldTerms(company, area, expiresAt);
    }
}
