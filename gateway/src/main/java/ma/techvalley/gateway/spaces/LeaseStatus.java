package ma.techvalley.gateway.spaces;

import java.util.EnumSet;
import java.util.Set;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;

/** What parts of a space are; operators report let, firmly reserved and under option apart. */
public enum LeaseStatus {
    AVAILABLE,
    HELD,
    RESERVED,
    LEASED;

    static Set<LeaseStatus> of(OfficeSpaceState state) {
        Set<LeaseStatus> parts = EnumSet.noneOf(LeaseStatus.class);
        if (state.availableArea() > 0) {
            parts.add(AVAILABLE);
        }
        for (Allocation allocation : state.allocations()) {
            parts.add(of(allocation.kind()));
        }
        return parts;
    }

    private static LeaseStatus of(Allocation.Kind kind) {
        return switch (kind) {
            case HOLD -> HELD;
            case RESERVATION -> RESERVED;
            case LEASE -> LEASED;
        };
    }
}
