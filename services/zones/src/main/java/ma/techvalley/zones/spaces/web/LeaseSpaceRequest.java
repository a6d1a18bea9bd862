package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
        @Pattern(regexp = "[0-9]{15}", message = "has to be an ICE, 15 digits")
        String company,

        @Min(1) @Max(1_000_000) int area,
        @PlausibleDate LocalDate startsOn,
        @Nullable @PlausibleDate LocalDate endsOn,
        @Nullable @Size(min = 1, max = 64) String allocation) {

    LeaseTerms terms() {
        return new LeaseTerms(company, area, new LeasePeriod(startsOn, endsOn), allocation);
    }
}
