package ma.techvalley.registry.companies.messaging;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;

/**
 * What is remembered of an office space: who had leases in it, so that those who have none any more are told.
 *
 * @param lessees ICEs
 */
public record KnownSpace(List<String> lessees) {
    static KnownSpace of(OfficeSpaceState space) {
        return new KnownSpace(space.allocations().stream()
                .filter(allocation -> allocation.kind() == Allocation.Kind.LEASE)
                .map(Allocation::company)
                .distinct()
                .sorted()
                .toList());
    }

    /** Everybody concerned by a step from the one before to this one. */
    Set<String> and(KnownSpace before) {
        Set<String> all = new TreeSet<>(lessees);
        all.addAll(before.lessees);
        return all;
    }
}
