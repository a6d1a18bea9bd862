package ma.techvalley.gateway.spaces;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.zones.ParkBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Processor time that midnight costs the applier, with as many spaces as {@code -Dday.spaces} says; ADR 15 has the numbers. */
@EnabledIfSystemProperty(named = "day.spaces", matches = "\\d+")
class NewDayCostTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int DAYS = 30;
    /** Days over which beginnings and ends are spread. */
    private static final int YEARS = 3650;

    @Test
    void isWhatLooksDifferent() {
        var random = new Random(1);
        var book = new SpaceBook(new ParkBook());
        int count = Integer.getInteger("day.spaces");
        for (int i = 0; i < count; i++) {
            book.put(space(i, random), 1);
        }
        long first = millis(() -> book.publish(TODAY));
        System.out.printf(Locale.ROOT, "first publication: %d ms%n", first);
        for (int day = 1; day <= DAYS; day++) {
            LocalDate today = TODAY.plusDays(day);
            long taken = millis(() -> book.publish(today));
            System.out.printf(
                    Locale.ROOT,
                    "day %d: %d ms, %d moved%n",
                    day,
                    taken,
                    book.moves().size());
        }
        book.described(new ParkBook().put(Samples.parkState("park-1", "MA-06", "Casablanca"), 1));
        System.out.printf(Locale.ROOT, "a park of ten: %d ms%n", millis(() -> book.publish(TODAY.plusDays(DAYS))));
    }

    private static long millis(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    /** Two in three are let, each asking rents of which one ends and another begins in ten years. */
    private static OfficeSpaceState space(int number, Random random) {
        LocalDate turn = day(random);
        boolean let = number % 3 > 0;
        return new OfficeSpaceState(
                "0190b6b2-0000-7000-8000-%012d".formatted(number),
                "park-" + number % 10,
                "Tour " + number % 50,
                Integer.toString(number % 7),
                500,
                let ? 400 : 0,
                let ? 100 : 500,
                100,
                100,
                FitOut.FITTED,
                40,
                List.of(
                        new AskingTerms(BigDecimal.TEN, BigDecimal.ONE, LocalDate.of(2020, 1, 1), turn.minusDays(1)),
                        new AskingTerms(BigDecimal.TWO, BigDecimal.ONE, turn, null)),
                LocalDate.of(2024, 1, 1),
                MarketStatus.ON_MARKET,
                let
                        ? List.of(new Allocation(
                                "lease",
                                Allocation.Kind.LEASE,
                                "001234567000062",
                                400,
                                LocalDate.of(2020, 1, 1),
                                day(random),
                                null))
                        : List.of());
    }

    private static LocalDate day(Random random) {
        return TODAY.plusDays(random.nextInt(YEARS));
    }
}
