package ma.techvalley.zones.spaces.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.kit.aggregate.AggregateType;
import ma.techvalley.kit.aggregate.StateCodec;
import ma.techvalley.zones.spaces.Allocation;
import ma.techvalley.zones.spaces.Announcement;
import ma.techvalley.zones.spaces.Hold;
import ma.techvalley.zones.spaces.Lease;
import ma.techvalley.zones.spaces.OfferedSpace;
import ma.techvalley.zones.spaces.OfficeSpace;
import ma.techvalley.zones.spaces.Reservation;
import ma.techvalley.zones.spaces.WithdrawnSpace;

/** How office spaces are kept: each sealed type under a name of its own, so that classes may be renamed. */
public final class OfficeSpaceType {
    public static final AggregateType<OfficeSpace> TYPE = AggregateType.of(
                    OfficeSpace.NAME, "officeSpaces", OfficeSpace.class, Announcement::of)
            .withCodec(new StateCodec(EventJson.mapper()
                    .rebuild()
                    .addMixIn(OfficeSpace.class, SpaceNames.class)
                    .addMixIn(Allocation.class, AllocationNames.class)
                    .build()))
            .withDueAt(OfficeSpace::dueAt);

    private OfficeSpaceType() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "market")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OfferedSpace.class, name = "offered"),
        @JsonSubTypes.Type(value = WithdrawnSpace.class, name = "withdrawn")
    })
    private interface SpaceNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Hold.class, name = "hold"),
        @JsonSubTypes.Type(value = Reservation.class, name = "reservation"),
        @JsonSubTypes.Type(value = Lease.class, name = "lease")
    })
    private interface AllocationNames {}
}
