package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.registry.IceNumber;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.BodyRule;
import ma.techvalley.zones.spaces.ReservingSpace;
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
        @IceNumber String company,

        @Min(1) @Max(1_000_000) int area,
        @Nullable Instant expiresAt,
        @Nullable @Size(min = 1, max = 64) String hold) {

    ReservationTerms terms() {
        return new ReservationTerms(company, area, expiresAt, hold);
    }

    @BodyRule
    static List<Violation> expiry(@Nullable Instant expiresAt, Clock clock, ReservingSpace reserving) {
        return reserving.violations(expiresAt, clock.instant());
    }
}
