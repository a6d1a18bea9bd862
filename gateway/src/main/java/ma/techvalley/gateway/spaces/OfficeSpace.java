package ma.techvalley.gateway.spaces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.zones.Park;
import org.jspecify.annotations.Nullable;

/**
 * An office space as everybody may see it: names after RESO's data dictionary, and nothing of who holds it.
 *
 * @param occupancyRate part of the leasable area that is allocated, 0 to 1
 * @param askingRent MAD per square metre and month asked today
 * @param serviceCharge MAD per square metre and month asked today
 * @param totalCost rent and service charge together; absent where one of them is not known
 * @param availabilityDate the day from which what is free can be moved into
 * @param nextAvailability when more becomes free by itself; absent where no lease has an end
 * @param leaseStatus what parts of it are: free, held, reserved, leased
 */
public record OfficeSpace(
        String id,
        ParkSummary park,
        String building,
        String floor,
        int leasableArea,
        int availableArea,
        int minimumDivisibleArea,
        int maximumContiguousArea,
        BigDecimal occupancyRate,
        FitOut fitOut,
        @Nullable Integer seats,
        @Nullable BigDecimal askingRent,
        @Nullable BigDecimal serviceCharge,
        @Nullable BigDecimal totalCost,
        LocalDate availabilityDate,
        @Nullable NextAvailability nextAvailability,
        MarketStatus status,
        Set<LeaseStatus> leaseStatus,
        long version) {

    static OfficeSpace of(Facts facts, @Nullable Park park, LocalDate today) {
        OfficeSpaceState state = facts.state();
        AskingTerms terms = TermsOfDay.of(state, today);
        return new OfficeSpace(
                state.id(),
                ParkSummary.of(state.park(), park),
                state.building(),
                state.floor(),
                state.leasableArea(),
                state.availableArea(),
                state.minimumDivisibleArea(),
                state.maximumContiguousArea(),
                occupancy(state.allocatedArea(), state.leasableArea()),
                state.fitOut(),
                state.seats(),
                terms == null ? null : terms.rent(),
                terms == null ? null : terms.serviceCharge(),
                TermsOfDay.totalCost(terms),
                state.availabilityDate(),
                facts.leases().next(today),
                state.status(),
                LeaseStatus.of(state),
                facts.version());
    }

    /** Part of an area that is taken, with four decimals; 0 for no area. */
    public static BigDecimal occupancy(long allocated, long leasable) {
        return leasable == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(allocated).divide(BigDecimal.valueOf(leasable), 4, RoundingMode.HALF_UP);
    }
}
