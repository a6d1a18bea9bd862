package ma.techvalley.contracts.zones;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of an office space that is not free.
 *
 * @param company ICE of the company it is for
 * @param area square metres
 * @param startsOn first day of the lease; absent for holds and reservations
 * @param endsOn last day of the lease; absent for holds and reservations and for leases without an end
 * @param expiresAt when a hold or reservation lapses by itself; absent for leases
 */
public record Allocation(
        String id,
        Kind kind,
        String company,
        int area,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Instant expiresAt) {

    /** Operators report let, firmly reserved and under option apart. */
    public enum Kind {
        HOLD,
        RESERVATION,
        LEASE
    }
}
