package ma.techvalley.gateway.spaces;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.jspecify.annotations.Nullable;

/** The days on which leases of a space end and how much each frees, ascending, in two arrays since a search adds them up. */
final class Releases {
    private static final Releases NONE = new Releases(new int[0], new int[0]);

    private final int[] days;
    private final int[] areas;

    private Releases(int[] days, int[] areas) {
        this.days = days;
        this.areas = areas;
    }

    static Releases of(OfficeSpaceState state) {
        List<Allocation> ending = state.allocations().stream()
                .filter(allocation -> allocation.kind() == Allocation.Kind.LEASE && allocation.endsOn() != null)
                .sorted(Comparator.comparingInt(Releases::freeFrom))
                .toList();
        return ending.isEmpty()
                ? NONE
                : new Releases(
                        ending.stream().mapToInt(Releases::freeFrom).toArray(),
                        ending.stream().mapToInt(Allocation::area).toArray());
    }

    /** Square metres freed by leases that ended before that day. */
    int until(int day) {
        int freed = 0;
        for (int i = 0; i < days.length && days[i] <= day; i++) {
            freed += areas[i];
        }
        return freed;
    }

    /** The first day after today on which leases are over; one that should be over already counts as ending today. */
    @Nullable
    NextAvailability next(LocalDate today) {
        if (days.length == 0) {
            return null;
        }
        int day = Math.max(days[0], (int) today.toEpochDay());
        return new NextAvailability(LocalDate.ofEpochDay(day), until(day));
    }

    /** The first day on which something is freed. */
    int first() {
        return days.length == 0 ? Integer.MAX_VALUE : days[0];
    }

    private static int freeFrom(Allocation lease) {
        LocalDate last = lease.endsOn();
        return last == null ? Integer.MAX_VALUE : (int) last.toEpochDay() + 1;
    }
}
