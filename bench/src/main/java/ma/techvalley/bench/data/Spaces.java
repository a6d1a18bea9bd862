package ma.techvalley.bench.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.contracts.zones.ParkState;

/** Synthetic parks and office spaces, as many as wanted; one space's event has some 600 bytes. */
public final class Spaces {
    public static final int PARKS = 40;
    public static final int REGIONS = 12;

    private static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);
    private static final int BUILDINGS = 25;
    private static final int LARGEST = 3_000;
    private static final int LOWEST_RENT = 60;
    /** In steps of half a dirham. */
    private static final int RENTS = 380;

    private final Random random = new Random(2026);

    private Spaces() {}

    /** One after the other, so that more of them can be written than fit into memory. */
    public static Stream<OfficeSpaceState> unsorted(int count) {
        return IntStream.range(0, count).mapToObj(new Spaces()::space);
    }

    /** In the order of the default sort. */
    public static List<OfficeSpaceState> of(int count) {
        return unsorted(count)
                .sorted(Comparator.comparing(OfficeSpaceState::park)
                        .thenComparing(OfficeSpaceState::building)
                        .thenComparing(OfficeSpaceState::floor)
                        .thenComparing(OfficeSpaceState::id))
                .toList();
    }

    public static List<ParkState> parks() {
        return IntStream.range(0, PARKS).mapToObj(Spaces::park).toList();
    }

    /** The same space a version later: less of it is free. */
    public static OfficeSpaceState changed(OfficeSpaceState space, int available) {
        return new OfficeSpaceState(
                space.id(),
                space.park(),
                space.building(),
                space.floor(),
                space.leasableArea(),
                space.leasableArea() - available,
                available,
                space.minimumDivisibleArea(),
                available,
                space.fitOut(),
                space.seats(),
                space.terms(),
                space.availabilityDate(),
                space.status(),
                space.allocations());
    }

    static String parkCode(int park) {
        return "bench-park-%02d".formatted(park);
    }

    static String region(int park) {
        return "MA-%02d".formatted(1 + park % REGIONS);
    }

    private static ParkState park(int park) {
        return new ParkState(
                parkCode(park),
                new LocalizedText("حديقة القياس " + park, "Parc de mesure " + park, "Bench park " + park),
                region(park),
                null,
                "Bench " + park % REGIONS,
                null,
                null,
                null,
                null,
                List.of(),
                ParkState.ParkStatus.OPEN,
                List.of());
    }

    private OfficeSpaceState space(int number) {
        int leasable = 100 + random.nextInt(LARGEST);
        int available = random.nextInt(5) == 0 ? 0 : random.nextInt(leasable);
        String id = "0190b6b2-0000-7000-8000-%012d".formatted(number);
        int allocated = leasable - available;
        return new OfficeSpaceState(
                id,
                parkCode(random.nextInt(PARKS)),
                "Building " + random.nextInt(BUILDINGS),
                Integer.toString(random.nextInt(12)),
                leasable,
                allocated,
                available,
                Math.min(100, leasable),
                available,
                FitOut.values()[random.nextInt(FitOut.values().length)],
                random.nextBoolean() ? null : leasable / 8,
                terms(),
                LONG_AGO.plusDays(random.nextInt(1_500)),
                random.nextInt(20) == 0 ? MarketStatus.WITHDRAWN : MarketStatus.ON_MARKET,
                allocated == 0 ? List.of() : List.of(lease(id, allocated)));
    }

    private List<AskingTerms> terms() {
        if (random.nextInt(20) == 0) {
            return List.of();
        }
        BigDecimal rent = new BigDecimal(LOWEST_RENT).add(BigDecimal.valueOf(50L * random.nextInt(RENTS), 2));
        return List.of(new AskingTerms(rent, new BigDecimal("18.00"), LONG_AGO, null));
    }

    private Allocation lease(String id, int area) {
        return new Allocation(
                id,
                Allocation.Kind.LEASE,
                "001234567000062",
                area,
                LONG_AGO,
                LocalDate.of(2030, 1, 1).plusDays(random.nextInt(1_000)),
                null);
    }
}
