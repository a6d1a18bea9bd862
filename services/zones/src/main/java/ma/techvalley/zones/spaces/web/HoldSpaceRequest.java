package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.registry.IceNumber;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.BodyRule;
import ma.techvalley.zones.spaces.HoldingSpace;
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
        @IceNumber String company,

        @Min(1) @Max(1_000_000) int area,
        @Nullable Instant expiresAt) {

    HoldTerms terms() {
        return new HoldTerms(company, area, expiresAt);
    }

    @BodyRule
    static List<Violation> expiry(@Nullable Instant expiresAt, Clock clock, HoldingSpace holding) {
        return holding.violations(expiresAt, clock.instant());
    }
}
