package ma.techvalley.gateway.spaces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.geo.Box;
import ma.techvalley.gateway.geo.Near;
import ma.techvalley.gateway.geo.Point;
import ma.techvalley.gateway.standings.DataProtection;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.gateway.text.Folding;

/** Spaces and queries out of few values each, so that matches, ties and boundaries are frequent. */
record RandomSpaces(Random random, LocalDate today) {
    private static final List<String> PARKS = List.of("alpha", "beta", "gamma", "unknown");
    private static final List<String> WORDS =
            List.of("fès", "FES", "shore", "كازا", "كَازَا", "tour", "casa", "zzz", "a");
    private static final List<String> BUILDINGS = List.of("Tour A", "Tour B", "Bâtiment Fès");
    private static final List<String> COUNTRIES = List.of("FR", "ES", "US");
    private static final int DAYS = 40;

    ParkState park(String code) {
        return new ParkState(
                code,
                new LocalizedText("كازا نيرشور", "Fès Shore", "Fez Shore"),
                random.nextBoolean() ? "MA-06" : "MA-03",
                one(Arrays.asList("MA-CAS", "MA-FES", null)),
                random.nextBoolean() ? "Casablanca" : "Fès",
                null,
                random.nextInt(4) == 0 ? null : location(),
                null,
                null,
                List.of(),
                ParkState.ParkStatus.OPEN,
                List.of());
    }

    OfficeSpaceState space(String id) {
        List<Allocation> allocations = new ArrayList<>();
        int allocated = 0;
        for (int i = random.nextInt(3); i > 0; i--) {
            Allocation allocation = allocation(id + i);
            allocations.add(allocation);
            allocated += allocation.area();
        }
        int available = 100 * random.nextInt(4);
        return new OfficeSpaceState(
                id,
                one(PARKS),
                one(BUILDINGS),
                Integer.toString(random.nextInt(2)),
                allocated + available,
                allocated,
                available,
                100,
                available == 0 ? 0 : 100 * (1 + random.nextInt(available / 100)),
                one(List.of(FitOut.values())),
                random.nextBoolean() ? null : 10 * random.nextInt(5),
                terms(),
                day(),
                random.nextInt(4) == 0 ? MarketStatus.WITHDRAWN : MarketStatus.ON_MARKET,
                allocations);
    }

    /** Companies of some parks. */
    Map<String, Tenants> tenants() {
        return some(PARKS).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        _ -> new Tenants(
                                some(List.of(Segment.values())),
                                some(List.of(DataProtection.values())),
                                some(COUNTRIES))));
    }

    SpaceQuery query() {
        SpaceSort sort = one(List.of(SpaceSort.values()));
        return new SpaceQuery(
                parks(),
                Map.of(
                        SpaceFacet.FIT_OUT, names(FitOut.values()),
                        SpaceFacet.STATUS, names(MarketStatus.values()),
                        SpaceFacet.LEASE_STATUS, names(LeaseStatus.values())),
                ranges(),
                area(sort),
                random.nextInt(3) == 0 ? period() : null,
                random.nextInt(3) == 0 ? Folding.words(one(WORDS) + " " + one(WORDS)) : List.of(),
                sort,
                1 + random.nextInt(7),
                null);
    }

    private Map<ParkFacet, Set<String>> parks() {
        Map<ParkFacet, Set<String>> parks = new EnumMap<>(ParkFacet.class);
        switch (random.nextInt(8)) {
            case 0 -> parks.put(ParkFacet.REGION, some(List.of("MA-03", "MA-06", "MA-01")));
            case 1 -> parks.put(ParkFacet.PARK, some(PARKS));
            case 2 -> {
                parks.put(ParkFacet.REGION, some(List.of("MA-03", "MA-06")));
                parks.put(ParkFacet.PARK, some(PARKS));
            }
            case 3 -> parks.put(ParkFacet.SEGMENT, names(Segment.values()));
            case 4 -> {
                parks.put(ParkFacet.DATA_PROTECTION, names(DataProtection.values()));
                parks.put(ParkFacet.PARK, some(PARKS));
            }
            case 6 -> {
                parks.put(ParkFacet.PROVINCE, some(List.of("MA-CAS", "MA-FES", "MA-NOU")));
                parks.put(ParkFacet.REGION, some(List.of("MA-03", "MA-06")));
            }
            case 5 -> parks.put(ParkFacet.TRANSFER_COUNTRY, some(COUNTRIES));
            default -> {}
        }
        return parks;
    }

    private Map<Measure, SpaceQuery.Span> ranges() {
        Map<Measure, SpaceQuery.Span> ranges = new EnumMap<>(Measure.class);
        span(ranges, Measure.AREA, 100, 5);
        span(ranges, Measure.CONTIGUOUS_AREA, 100, 4);
        span(ranges, Measure.SEATS, 10, 5);
        span(ranges, Measure.RENT, 1000, 12);
        span(ranges, Measure.TOTAL_COST, 1000, 14);
        return ranges;
    }

    private void span(Map<Measure, SpaceQuery.Span> ranges, Measure measure, int step, int steps) {
        if (random.nextInt(4) == 0) {
            int min = step * random.nextInt(steps);
            ranges.put(
                    measure,
                    new SpaceQuery.Span(
                            random.nextBoolean() ? min : Integer.MIN_VALUE,
                            random.nextBoolean() ? min + step * 2 : Integer.MAX_VALUE));
        }
    }

    private SpaceQuery.Area area(SpaceSort sort) {
        ParkState.GeoPoint centre = location();
        Box box =
                random.nextInt(6) > 0 ? null : new Box(degrees(180), -45, degrees(180), one(List.of(0.0, 45.0, 90.0)));
        Near near = sort == SpaceSort.DISTANCE || random.nextInt(6) == 0
                ? new Near(
                        new Point(
                                centre.latitude().doubleValue(),
                                centre.longitude().doubleValue()),
                        one(List.of(Double.POSITIVE_INFINITY, 0.0, 6_000_000.0, 11_000_000.0)))
                : null;
        return new SpaceQuery.Area(box, near);
    }

    private Period period() {
        int from = (int) day().toEpochDay();
        return new Period(from, random.nextBoolean() ? Period.OPEN : from + random.nextInt(DAYS));
    }

    /** The poles, the antimeridian and others. */
    private ParkState.GeoPoint location() {
        return new ParkState.GeoPoint(BigDecimal.valueOf(degrees(90)), BigDecimal.valueOf(degrees(180)));
    }

    private double degrees(int most) {
        return most * one(List.of(-1.0, -0.5, 0.0, 0.5, 1.0));
    }

    private Set<String> names(Enum<?>[] values) {
        List<String> names = Arrays.stream(values).map(Enum::name).toList();
        return random.nextInt(8) == 0 ? Set.copyOf(names) : some(names);
    }

    private Allocation allocation(String id) {
        boolean lease = random.nextBoolean();
        return new Allocation(
                id,
                lease ? Allocation.Kind.LEASE : Allocation.Kind.HOLD,
                "001234567000062",
                100 * (1 + random.nextInt(2)),
                lease ? today.plusDays(random.nextInt(DAYS) - DAYS / 2) : null,
                lease && random.nextInt(3) > 0 ? day() : null,
                null);
    }

    private List<AskingTerms> terms() {
        List<AskingTerms> terms = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            terms.add(new AskingTerms(
                    BigDecimal.valueOf(1000L * random.nextInt(12), 2),
                    random.nextBoolean() ? null : BigDecimal.valueOf(500L * random.nextInt(4), 2),
                    day(),
                    random.nextBoolean() ? day() : null));
        }
        return terms;
    }

    private LocalDate day() {
        return today.plusDays(random.nextInt(DAYS) - DAYS / 2);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Set<T> some(List<T> values) {
        Set<T> chosen = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            chosen.add(one(values));
        }
        return chosen;
    }
}
