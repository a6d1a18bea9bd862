package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.util.Optional;

/**
 * A part of an office space that is not free. Operators tell apart what is under option, firmly reserved, and let; each can
 * become the next, never an earlier one.
 */
public sealed interface Allocation permits Hold, Reservation, Lease {
    String id();

    /** ICE of the company it is for. */
    String company();

    /** Whole square metres. */
    int area();

    /** When it is over by itself; empty for a lease without an end. */
    Optional<Instant> endsAt();

    /** Whether that one may take its place. */
    boolean mayBecome(Allocation later);
}
