package ma.techvalley.registry.companies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company's presence in one park. It stays when its last lease is gone, since months in which it was open can still be reported
 * on; a company that comes back to a park continues the same site.
 *
 * @param opensOn first day of its first lease
 * @param closesOn last day; absent while a lease is open-ended; before {@code opensOn} if the site never opened
 */
public record Site(String park, LocalDate opensOn, @Nullable LocalDate closesOn, List<LeasedSpace> spaces) {

    /** Where a site stands on a day. */
    public enum Status {
        PLANNED,
        OPEN,
        CLOSED
    }

    public Site {
        spaces = List.copyOf(spaces);
    }

    /** The site that first leases in a park open; none without a lease. */
    static Optional<Site> openedBy(LeasedSpace space) {
        List<Lease> leases = space.leases();
        return leases.isEmpty()
                ? Optional.empty()
                : Optional.of(new Site(space.park(), earliest(null, leases), lastDay(leases, null), List.of(space)));
    }

    /** The site with what is told of one of its spaces, or empty if that is no news. */
    Optional<Site> with(LeasedSpace told) {
        LeasedSpace nothing = new LeasedSpace(told.id(), park, 0, told.asOf(), List.of());
        LeasedSpace known = spaces.stream()
                .filter(space -> space.id().equals(told.id()))
                .findFirst()
                .orElse(nothing);
        return told.isNewsAfter(known) ? Optional.of(after(told)) : Optional.empty();
    }

    /** Where it stands on that day. */
    public Status on(LocalDate day) {
        if (closesOn != null && (closesOn.isBefore(day) || closesOn.isBefore(opensOn))) {
            return Status.CLOSED;
        }
        return opensOn.isAfter(day) ? Status.PLANNED : Status.OPEN;
    }

    private Site after(LeasedSpace told) {
        List<LeasedSpace> now = new ArrayList<>(spaces);
        now.removeIf(space -> space.id().equals(told.id()));
        now.add(told);
        now.sort(Comparator.comparing(LeasedSpace::id));
        List<Lease> leases =
                now.stream().flatMap(space -> space.leases().stream()).toList();
        return leases.isEmpty() || wasOpenBy(told.asOf())
                ? new Site(park, earliest(opensOn, leases), lastDay(leases, lastDayUsed(told.asOf())), now)
                : new Site(park, earliest(null, leases), lastDay(leases, null), now);
    }

    /** Days on which the site was open stay in its history; a site that was only planned moves with its leases. */
    private boolean wasOpenBy(LocalDate day) {
        return !opensOn.isAfter(day) && (closesOn == null || !closesOn.isBefore(opensOn));
    }

    private LocalDate lastDayUsed(LocalDate day) {
        return closesOn != null && closesOn.isBefore(day) ? closesOn : day;
    }

    private static LocalDate earliest(@Nullable LocalDate known, List<Lease> leases) {
        return Stream.concat(Stream.ofNullable(known), leases.stream().map(Lease::startsOn))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** @param used the last day on which the site is known to have been in use */
    private static @Nullable LocalDate lastDay(List<Lease> leases, @Nullable LocalDate used) {
        if (leases.stream().anyMatch(lease -> lease.endsOn() == null)) {
            return null;
        }
        return Stream.concat(
                        Stream.ofNullable(used),
                        leases.stream().map(Lease::endsOn).filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
