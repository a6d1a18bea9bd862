package ma.techvalley.zones.spaces.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.BodyRule;
import ma.techvalley.zones.spaces.Particulars;
import ma.techvalley.zones.spaces.RentCalendar;
import ma.techvalley.zones.spaces.RentCalendar.Validity;
import org.jspecify.annotations.Nullable;

/** What is said anew about a space, all of it: what is left out is gone. Where it is and how large it is stays. */
record DescribeSpaceRequest(
        FitOut fitOut,
        @Nullable @Min(1) @Max(100_000) Integer seats,
        @Size(max = 50) List<TermsRequest> terms,
        @PlausibleDate LocalDate availabilityDate) {

    Particulars particulars() {
        return new Particulars(fitOut, seats, TermsRequest.all(terms), availabilityDate);
    }

    @BodyRule
    static List<Violation> calendar(List<@Nullable Validity> terms) {
        return RentCalendar.violations(terms);
    }
}
