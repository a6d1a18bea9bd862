package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.registry.IceNumber;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.BodyRule;
import ma.techvalley.zones.spaces.LeasePeriod;
import ma.techvalley.zones.spaces.LeasingSpace.LeaseTerms;
import org.jspecify.annotations.Nullable;

/**
 * A part of the space that is let to a company.
 *
 * @param company its ICE
 * @param area whole square metres
 * @param startsOn first day, at most five years ahead
 * @param endsOn last day; absent for leases without an end
 * @param allocation id of the company's hold or reservation that it takes the place of
 */
record LeaseSpaceRequest(
        @IceNumber String company,

        @Min(1) @Max(1_000_000) int area,
        @PlausibleDate LocalDate startsOn,
        @Nullable @PlausibleDate LocalDate endsOn,
        @Nullable @Size(min = 1, max = 64) String allocation) {

    LeaseTerms terms() {
        return new LeaseTerms(company, area, new LeasePeriod(startsOn, endsOn), allocation);
    }

    @BodyRule
    static List<Violation> order(LocalDate startsOn, @Nullable LocalDate endsOn) {
        return LeasePeriod.ofOrder(startsOn, endsOn);
    }

    @BodyRule
    static List<Violation> start(LocalDate startsOn, Clock clock) {
        return LeasePeriod.ofStart(startsOn, clock.instant());
    }

    @BodyRule
    static List<Violation> end(@Nullable LocalDate endsOn, Clock clock) {
        return LeasePeriod.ofEnd(endsOn, clock.instant());
    }
}
