package ma.techvalley.gateway.spaces;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.jspecify.annotations.Nullable;

/**
 * The days on which leases of a space end or begin and how much each takes: day and square metres in turn, in one array each, since a
 * search adds them up for every space that has some.
 */
final class LeaseDays {
    private static final LeaseDays NONE = new LeaseDays(new int[0], new int[0]);

    /** First free day and square metres of each lease that has an end, ascending. */
    private final int[] ends;
    /** First day and square metres of each lease. */
    private final int[] starts;

    private LeaseDays(int[] ends, int[] starts) {
        this.ends = ends;
        this.starts = starts;
    }

    static LeaseDays of(OfficeSpaceState state) {
        List<Allocation> leases = state.allocations().stream()
                .filter(allocation -> allocation.kind() == Allocation.Kind.LEASE)
                .toList();
        return leases.isEmpty()
                ? NONE
                : new LeaseDays(days(leases, Allocation::endsOn, 1), days(leases, Allocation::startsOn, 0));
    }

    boolean isEmpty() {
        return ends.length + starts.length == 0;
    }

    /** Square metres freed by leases that ended before that day. */
    int freedUntil(int day) {
        int freed = 0;
        for (int i = 0; i < ends.length && ends[i] <= day; i += 2) {
            freed += ends[i + 1];
        }
        return freed;
    }

    /** Square metres that leases take only after that day. */
    int takenAfter(int day) {
        int taken = 0;
        for (int i = starts.length - 2; i >= 0 && starts[i] > day; i -= 2) {
            taken += starts[i + 1];
        }
        return taken;
    }

    /** The first day after today on which leases are over; one that should be over already counts as ending today. */
    @Nullable
    NextAvailability next(LocalDate today) {
        if (ends.length == 0) {
            return null;
        }
        int day = Math.max(ends[0], Days.of(today));
        return new NextAvailability(LocalDate.ofEpochDay(day), freedUntil(day));
    }

    /** Whether everything here says the same on two days: none begins between them, and none is over on either. */
    boolean areSame(int one, int other) {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        for (int i = 0; i < starts.length; i += 2) {
            if (starts[i] > first && starts[i] <= last) {
                return false;
            }
        }
        return firstFreed() >= last;
    }

    /** The first day on which something is freed. */
    int firstFreed() {
        return ends.length == 0 ? Integer.MAX_VALUE : ends[0];
    }

    private static int[] days(List<Allocation> leases, Function<Allocation, @Nullable LocalDate> date, int later) {
        return leases.stream()
                .filter(lease -> date.apply(lease) != null)
                .map(lease -> new int[] {Days.of(Objects.requireNonNull(date.apply(lease))) + later, lease.area()})
                .sorted(Comparator.comparingInt(day -> day[0]))
                .flatMapToInt(Arrays::stream)
                .toArray();
    }
}
