package ma.techvalley.gateway.spaces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.geo.Point;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.gateway.text.Folding;
import org.jspecify.annotations.Nullable;

/** What a search means, written down without regard to speed. */
final class NaiveSearch {
    private final Moment moment;
    private final SpaceQuery query;
    /** What passes all filters without a facet. */
    private final List<OfficeSpaceState> candidates;

    NaiveSearch(Moment moment, SpaceQuery query) {
        this.moment = moment;
        this.query = query;
        this.candidates = moment.spaces().stream()
                .filter(space -> query.period() == null || freeArea(space) > 0)
                .filter(space -> query.ranges().entrySet().stream()
                        .allMatch(range -> within(number(range.getKey(), space), range.getValue())))
                .filter(this::isThere)
                .filter(this::hasWords)
                .toList();
    }

    /** Identifiers of all matches, in order. */
    List<String> ids() {
        return matching("").stream().sorted(order()).map(OfficeSpaceState::id).toList();
    }

    /** By facet, how many spaces match but for the filter on that facet. */
    Map<String, SortedMap<String, Integer>> facets() {
        Map<String, SortedMap<String, Integer>> facets = new TreeMap<>();
        for (String facet : List.of(
                "region",
                "province",
                "park",
                "segment",
                "dataProtection",
                "transferCountry",
                "fitOut",
                "status",
                "leaseStatus")) {
            SortedMap<String, Integer> counts = new TreeMap<>();
            for (OfficeSpaceState space : matching(facet)) {
                values(facet, space).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
            facets.put(facet, counts);
        }
        return facets;
    }

    private List<OfficeSpaceState> matching(String without) {
        return candidates.stream()
                .filter(space -> query.parks().entrySet().stream()
                        .allMatch(chosen -> passes(space, chosen.getKey().parameter(), chosen.getValue(), without)))
                .filter(space -> query.spaces().entrySet().stream()
                        .allMatch(chosen -> passes(space, chosen.getKey().parameter(), chosen.getValue(), without)))
                .toList();
    }

    private boolean passes(OfficeSpaceState space, String facet, Set<String> wanted, String without) {
        return facet.equals(without) || wanted.isEmpty() || !Collections.disjoint(values(facet, space), wanted);
    }

    private Collection<String> values(String facet, OfficeSpaceState space) {
        ParkState park = moment.parks().get(space.park());
        Tenants tenants = moment.tenants().getOrDefault(space.park(), Tenants.NONE);
        return switch (facet) {
            case "region" -> park == null ? List.of() : List.of(park.region());
            case "province" -> park == null || park.province() == null ? List.of() : List.of(park.province());
            case "park" -> List.of(space.park());
            case "segment" -> names(tenants.segments());
            case "dataProtection" -> names(tenants.dataProtection());
            case "transferCountry" -> tenants.transferCountries();
            case "fitOut" -> List.of(space.fitOut().name());
            case "status" -> List.of(space.status().name());
            case "leaseStatus" -> leaseStatus(space);
            default -> throw new IllegalArgumentException(facet);
        };
    }

    private static Collection<String> leaseStatus(OfficeSpaceState space) {
        List<String> parts = new ArrayList<>();
        if (space.availableArea() > 0) {
            parts.add("AVAILABLE");
        }
        for (Allocation allocation : space.allocations()) {
            String part = switch (allocation.kind()) {
                case HOLD -> "HELD";
                case RESERVATION -> "RESERVED";
                case LEASE -> "LEASED";
            };
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private @Nullable Integer number(Measure measure, OfficeSpaceState space) {
        AskingTerms terms = terms(space);
        return switch (measure) {
            case AREA -> query.period() == null ? space.availableArea() : freeArea(space);
            case CONTIGUOUS_AREA -> space.maximumContiguousArea();
            case SEATS -> space.seats();
            case RENT -> terms == null ? null : centimes(terms.rent());
            case TOTAL_COST ->
                terms == null || terms.serviceCharge() == null
                        ? null
                        : centimes(terms.rent()) + centimes(terms.serviceCharge());
            default -> throw new IllegalArgumentException(measure.name());
        };
    }

    private int freeArea(OfficeSpaceState space) {
        LocalDate from = LocalDate.ofEpochDay(query.period().from());
        LocalDate until = LocalDate.ofEpochDay(query.period().until());
        boolean canBeMovedInto = !space.availabilityDate().isAfter(from);
        int free = canBeMovedInto ? space.availableArea() : 0;
        for (Allocation lease : space.allocations()) {
            if (lease.endsOn() != null && lease.endsOn().isBefore(from)) {
                free += lease.area();
            }
            if (canBeMovedInto
                    && lease.startsOn() != null
                    && lease.startsOn().isAfter(until)
                    && lease.startsOn().isAfter(moment.today())) {
                free += lease.area();
            }
        }
        return free;
    }

    private boolean isThere(OfficeSpaceState space) {
        SpaceQuery.Area area = query.area();
        Point point = point(space);
        boolean inBox = area.box() == null || point != null && area.box().holds(point);
        boolean isNear = area.near() == null
                || area.near().radius() == Double.POSITIVE_INFINITY
                || point != null
                        && area.near().centre().distance(point) <= area.near().radius();
        return inBox && isNear;
    }

    private @Nullable Point point(OfficeSpaceState space) {
        ParkState park = moment.parks().get(space.park());
        return park == null || park.location() == null
                ? null
                : new Point(
                        park.location().latitude().doubleValue(),
                        park.location().longitude().doubleValue());
    }

    private boolean hasWords(OfficeSpaceState space) {
        ParkState park = moment.parks().get(space.park());
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
        Comparator<Integer> up = Comparator.naturalOrder();
        Comparator<OfficeSpaceState> first = switch (query.sort()) {
            case PARK -> (_, _) -> 0;
            case RENT -> Comparator.comparing(space -> number(Measure.RENT, space), Comparator.nullsLast(up));
            case RENT_DOWN ->
                Comparator.comparing(space -> number(Measure.RENT, space), Comparator.nullsLast(up.reversed()));
            case AREA -> Comparator.comparing(OfficeSpaceState::availableArea);
            case AREA_DOWN ->
                Comparator.comparing(OfficeSpaceState::availableArea).reversed();
            case AVAILABILITY ->
                Comparator.comparing(NaiveSearch::firstDay, Comparator.nullsLast(Comparator.naturalOrder()));
            case OCCUPANCY -> Comparator.comparing(NaiveSearch::occupancy);
            case OCCUPANCY_DOWN -> Comparator.comparing(NaiveSearch::occupancy).reversed();
            case DISTANCE -> Comparator.comparing(this::metres, Comparator.nullsLast(Comparator.naturalOrder()));
        };
        return first.thenComparing(usual);
    }

    private @Nullable Long metres(OfficeSpaceState space) {
        Point point = point(space);
        return point == null ? null : Math.round(query.area().near().centre().distance(point));
    }

    private static BigDecimal occupancy(OfficeSpaceState space) {
        return space.leasableArea() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(space.allocatedArea())
                        .divide(BigDecimal.valueOf(space.leasableArea()), 4, RoundingMode.HALF_UP);
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

    private @Nullable AskingTerms terms(OfficeSpaceState space) {
        AskingTerms valid = null;
        for (AskingTerms terms : space.terms()) {
            LocalDate until = terms.validUntil();
            if (!terms.validFrom().isAfter(moment.today()) && (until == null || !until.isBefore(moment.today()))) {
                valid = terms;
            }
        }
        return valid;
    }

    private static int centimes(BigDecimal amount) {
        return amount.movePointRight(2).intValueExact();
    }

    private static boolean within(@Nullable Integer value, SpaceQuery.Span span) {
        return value != null && value >= span.min() && value <= span.max();
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
