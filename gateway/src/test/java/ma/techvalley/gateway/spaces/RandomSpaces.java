package ma.techvalley.gateway.spaces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.text.Folding;

/** Spaces and queries out of few values each, so that matches, ties and boundaries are frequent. */
record RandomSpaces(Random random, LocalDate today) {
    private static final List<String> PARKS = List.of("alpha", "beta", "gamma", "unknown");
    private static final List<String> WORDS =
            List.of("fès", "FES", "shore", "كازا", "كَازَا", "tour", "casa", "zzz", "a");
    private static final List<String> BUILDINGS = List.of("Tour A", "Tour B", "Bâtiment Fès");
    private static final int DAYS = 40;

    ParkState park(String code) {
        return new ParkState(
                code,
                new LocalizedText("كازا نيرشور", "Fès Shore", "Fez Shore"),
                random.nextBoolean() ? "MA-06" : "MA-03",
                random.nextBoolean() ? "Casablanca" : "Fès",
                null,
                null,
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
                available,
                one(List.of(FitOut.values())),
                null,
                terms(),
                day(),
                random.nextInt(4) == 0 ? MarketStatus.WITHDRAWN : MarketStatus.ON_MARKET,
                allocations);
    }

    SpaceQuery query() {
        return new SpaceQuery(
                some(List.of("MA-03", "MA-06", "MA-01")),
                some(PARKS),
                some(List.of(FitOut.values())),
                some(List.of(MarketStatus.values())),
                span(100, 5),
                span(1000, 12),
                random.nextInt(3) == 0 ? OptionalInt.of((int) day().toEpochDay()) : OptionalInt.empty(),
                random.nextInt(3) == 0 ? Folding.words(one(WORDS) + " " + one(WORDS)) : List.of(),
                one(List.of(SpaceSort.values())),
                1 + random.nextInt(7),
                null);
    }

    private Allocation allocation(String id) {
        boolean lease = random.nextBoolean();
        return new Allocation(
                id,
                lease ? Allocation.Kind.LEASE : Allocation.Kind.HOLD,
                "001234567000062",
                100 * (1 + random.nextInt(2)),
                lease ? today.minusYears(1) : null,
                lease && random.nextInt(3) > 0 ? day() : null,
                null);
    }

    private List<AskingTerms> terms() {
        List<AskingTerms> terms = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            terms.add(new AskingTerms(
                    BigDecimal.valueOf(1000L * random.nextInt(12), 2),
                    null,
                    day(),
                    random.nextBoolean() ? day() : null));
        }
        return terms;
    }

    private LocalDate day() {
        return today.plusDays(random.nextInt(DAYS) - DAYS / 2);
    }

    private SpaceQuery.Span span(int step, int steps) {
        int min = step * random.nextInt(steps);
        return random.nextInt(2) == 0
                ? SpaceQuery.Span.ANY
                : new SpaceQuery.Span(min, random.nextBoolean() ? min + step * 2 : Integer.MAX_VALUE);
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
