package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import ma.techvalley.zones.spaces.ReservingSpace.ReservationTerms;
import org.jspecify.annotations.Nullable;

/**
 * A part of the space to reserve firmly for a company.
 *
 * @param company its ICE
 * @param area whole square metres
 * @param expiresAt when the reservation lapses; absent for the usual time
 * @param hold id of the company's hold that it takes the place of
 */
record ReserveSpaceRequest(
        @Pattern(regexp = "[0-9]{15}", message = "has to be an ICE, 15 digits")
        String company,

        @Min(1) @Max(1_000_000) int area,
        @Nullable Instant expiresAt,
        @Nullable @Size(min = 1, max = 64) String hold) {

    ReservationTerms terms() {
        return new ReservationTerms(company, area, expiresAt, hold);
    }
}
