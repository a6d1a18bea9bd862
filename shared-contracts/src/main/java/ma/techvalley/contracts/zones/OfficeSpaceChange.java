package ma.techvalley.contracts.zones;

import java.util.List;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventName;
import org.jspecify.annotations.Nullable;

/** What happens to an office space and its ledger. */
public sealed interface OfficeSpaceChange extends Change {

    /** An office space was entered for the first time; all of it is free. */
    @EventName("ma.techvalley.zones.office-space.registered.v1")
    record Registered() implements OfficeSpaceChange {}

    /**
     * The description or the asking terms of an office space were changed.
     *
     * @param fields the names of the fields that were given new values
     */
    @EventName("ma.techvalley.zones.office-space.described.v1")
    record Described(List<String> fields) implements OfficeSpaceChange {}

    /** The operator no longer offers it; what is allocated stays allocated. */
    @EventName("ma.techvalley.zones.office-space.withdrawn.v1")
    record Withdrawn(String reason) implements OfficeSpaceChange {}

    /** A part was put under option for a company, until the option lapses. */
    @EventName("ma.techvalley.zones.office-space.held.v1")
    record Held(Allocation hold) implements OfficeSpaceChange {}

    /** A hold or reservation lapsed by itself. */
    @EventName("ma.techvalley.zones.office-space.hold-expired.v1")
    record HoldExpired(Allocation lapsed) implements OfficeSpaceChange {}

    /**
     * A part was firmly reserved for a company.
     *
     * @param inPlaceOf the hold it was made from, if any
     */
    @EventName("ma.techvalley.zones.office-space.reserved.v1")
    record Reserved(Allocation reservation, @Nullable String inPlaceOf) implements OfficeSpaceChange {}

    /**
     * A part was let to a company.
     *
     * @param inPlaceOf the hold or reservation it was made from, if any
     */
    @EventName("ma.techvalley.zones.office-space.leased.v1")
    record Leased(Allocation lease, @Nullable String inPlaceOf) implements OfficeSpaceChange {}

    /** Given back before its end, with the reason. */
    @EventName("ma.techvalley.zones.office-space.released.v1")
    record Released(Allocation released, String reason) implements OfficeSpaceChange {}

    /** The last day of the lease has passed. */
    @EventName("ma.techvalley.zones.office-space.lease-ended.v1")
    record LeaseEnded(Allocation lease) implements OfficeSpaceChange {}
}
