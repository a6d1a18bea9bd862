package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.BodyRule;
import ma.techvalley.zones.spaces.Particulars;
import ma.techvalley.zones.spaces.Premises;
import ma.techvalley.zones.spaces.RegisteringSpace.NewSpace;
import ma.techvalley.zones.spaces.RentCalendar;
import ma.techvalley.zones.spaces.RentCalendar.Validity;
import ma.techvalley.zones.spaces.SpaceLedger;
import org.jspecify.annotations.Nullable;

/**
 * An office space to enter.
 *
 * @param park code of its park
 * @param leasableArea whole square metres
 * @param minimumDivisibleArea the smallest part that is let, at most leasableArea
 * @param terms asking rents; none where the operator publishes none
 */
record RegisterSpaceRequest(
        @NotBlank @Size(max = 32) String park,
        @NotBlank @Size(max = 80) String building,
        @NotBlank @Size(max = 20) String floor,
        @Min(1) @Max(1_000_000) int leasableArea,
        @Min(1) @Max(1_000_000) int minimumDivisibleArea,
        FitOut fitOut,
        @Nullable @Min(1) @Max(100_000) Integer seats,
        @Size(max = 50) List<TermsRequest> terms,
        @PlausibleDate LocalDate availabilityDate) {

    NewSpace space() {
        return new NewSpace(
                new Premises(park, building, floor),
                new Particulars(fitOut, seats, TermsRequest.all(terms), availabilityDate),
                SpaceLedger.free(leasableArea, minimumDivisibleArea));
    }

    @BodyRule
    static List<Violation> calendar(List<@Nullable Validity> terms) {
        return RentCalendar.violations(terms);
    }

    @BodyRule
    static List<Violation> areas(int leasableArea, int minimumDivisibleArea) {
        return SpaceLedger.ofAreas(leasableArea, minimumDivisibleArea);
    }
}
