package ma.techvalley.gateway.spaces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.text.Folding;
import org.jspecify.annotations.Nullable;

/** What a search means, written down without regard to speed. */
record NaiveSearch(List<OfficeSpaceState> spaces, Map<String, ParkState> parks, LocalDate today, SpaceQuery query) {

    /** Identifiers of all matches, in order. */
    List<String> ids() {
        return matching(region(), park(), fitOut()).stream()
                .sorted(order())
                .map(OfficeSpaceState::id)
                .toList();
    }

    SpaceAnswer.Facets facets() {
        return new SpaceAnswer.Facets(
                counts(matching(_ -> true, park(), fitOut()), this::regionOf),
                counts(matching(region(), _ -> true, fitOut()), OfficeSpaceState::park),
                counts(
                        matching(region(), park(), _ -> true),
                        space -> space.fitOut().name()));
    }

    private List<OfficeSpaceState> matching(
            Predicate<OfficeSpaceState> region, Predicate<OfficeSpaceState> park, Predicate<OfficeSpaceState> fitOut) {
        return spaces.stream()
                .filter(region.and(park).and(fitOut))
                .filter(space -> chosen(query.statuses(), space.status()))
                .filter(this::hasArea)
                .filter(this::hasRent)
                .filter(this::hasWords)
                .toList();
    }

    private Predicate<OfficeSpaceState> region() {
        return space -> chosen(query.regions(), regionOf(space));
    }

    private Predicate<OfficeSpaceState> park() {
        return space -> chosen(query.parks(), space.park());
    }

    private Predicate<OfficeSpaceState> fitOut() {
        return space -> chosen(query.fitOuts(), space.fitOut());
    }

    private boolean hasArea(OfficeSpaceState space) {
        if (query.freeOn().isEmpty()) {
            return within(space.availableArea(), query.area());
        }
        LocalDate day = LocalDate.ofEpochDay(query.freeOn().getAsInt());
        int free = space.availabilityDate().isAfter(day) ? 0 : space.availableArea();
        for (Allocation allocation : space.allocations()) {
            LocalDate end = allocation.endsOn();
            if (allocation.kind() == Allocation.Kind.LEASE && end != null && end.isBefore(day)) {
                free += allocation.area();
            }
        }
        return free > 0 && within(free, query.area());
    }

    private boolean hasRent(OfficeSpaceState space) {
        BigDecimal rent = rent(space);
        return query.rent().equals(SpaceQuery.Span.ANY)
                || rent != null && within(rent.movePointRight(2).intValueExact(), query.rent());
    }

    private boolean hasWords(OfficeSpaceState space) {
        ParkState park = parks.get(space.park());
        String texts = park == null
                ? ""
                : String.join(
                        "|",
                        park.code(),
                        park.name().ar(),
                        park.name().fr(),
                        park.name().en(),
                        park.city());
        return query.words().stream()
                .allMatch(word -> Folding.fold(texts).contains(word)
                        || Folding.fold(space.building()).contains(word));
    }

    private Comparator<OfficeSpaceState> order() {
        Comparator<OfficeSpaceState> usual = Comparator.comparing(OfficeSpaceState::park)
                .thenComparing(OfficeSpaceState::building)
                .thenComparing(OfficeSpaceState::floor)
                .thenComparing(OfficeSpaceState::id);
        Comparator<BigDecimal> up = Comparator.naturalOrder();
        Comparator<OfficeSpaceState> first = switch (query.sort()) {
            case PARK -> (_, _) -> 0;
            case RENT -> Comparator.comparing(this::rent, Comparator.nullsLast(up));
            case RENT_DOWN -> Comparator.comparing(this::rent, Comparator.nullsLast(up.reversed()));
            case AREA -> Comparator.comparing(OfficeSpaceState::availableArea);
            case AREA_DOWN ->
                Comparator.comparing(OfficeSpaceState::availableArea).reversed();
            case AVAILABILITY ->
                Comparator.comparing(NaiveSearch::firstDay, Comparator.nullsLast(Comparator.naturalOrder()));
        };
        return first.thenComparing(usual);
    }

    private static @Nullable LocalDate firstDay(OfficeSpaceState space) {
        LocalDate first = space.availableArea() > 0 ? space.availabilityDate() : null;
        for (Allocation allocation : space.allocations()) {
            LocalDate end = allocation.endsOn();
            if (end != null && (first == null || end.plusDays(1).isBefore(first))) {
                first = end.plusDays(1);
            }
        }
        return first;
    }

    private @Nullable BigDecimal rent(OfficeSpaceState space) {
        BigDecimal rent = null;
        for (AskingTerms terms : space.terms()) {
            LocalDate until = terms.validUntil();
            if (!terms.validFrom().isAfter(today) && (until == null || !until.isBefore(today))) {
                rent = terms.rent();
            }
        }
        return rent;
    }

    private String regionOf(OfficeSpaceState space) {
        ParkState park = parks.get(space.park());
        return park == null ? "" : park.region();
    }

    private static boolean within(int value, SpaceQuery.Span span) {
        return value >= span.min() && value <= span.max();
    }

    private static <T> boolean chosen(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private static SortedMap<String, Integer> counts(
            List<OfficeSpaceState> spaces, Function<OfficeSpaceState, String> value) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        spaces.forEach(space -> counts.merge(value.apply(space), 1, Integer::sum));
        counts.remove("");
        return counts;
    }
}
