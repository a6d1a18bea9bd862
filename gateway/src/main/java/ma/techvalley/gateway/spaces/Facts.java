package ma.techvalley.gateway.spaces;

import java.math.BigDecimal;
import java.time.Instant;
import ma.techvalley.contracts.MalformedEvent;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.jspecify.annotations.Nullable;

/**
 * What an event said of a space; the rest of a row also depends on its park and on the day.
 *
 * @param at moment of the event
 */
record Facts(OfficeSpaceState state, long version, LeaseDays leases, Instant at) {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 9;

    /** @throws MalformedEvent for figures that no sum or rate could be made of, on this day or another */
    static Facts of(OfficeSpaceState state, long version, Instant at) {
        if (state.allocatedArea() < 0 || state.allocatedArea() > state.leasableArea()) {
            throw new MalformedEvent("an allocated area that is no part of the leasable area");
        }
        if (!state.terms().stream().allMatch(terms -> isAmount(terms.rent()) && isAmount(terms.serviceCharge()))) {
            throw new MalformedEvent("a rent or service charge that is no amount");
        }
        return new Facts(state, version, LeaseDays.of(state), at);
    }

    /** Judged by its length: to round or add up 1E+999999999 would write out all its zeros. */
    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount == null
                || (long) amount.precision() - amount.scale() <= MOST_DIGITS && amount.scale() <= MOST_DECIMALS;
    }
}
