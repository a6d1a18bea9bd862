package ma.techvalley.gateway.spaces;

import java.lang.ref.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.gateway.zones.ParkBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What the table of a moment costs, with as many spaces as {@code -Dasof.spaces} says; ADR 17 has the numbers. */
@EnabledIfSystemProperty(named = "asof.spaces", matches = "\\d+")
class AsOfCostTest {
    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int TRIES = 7;
    private static final int MEGABYTE = 1 << 20;

    @Test
    void isWhatIsDifferent() {
        int count = Integer.getInteger("asof.spaces");
        var generated = new RandomSpaces(new Random(1), TODAY);
        var book = new SpaceBook(new ParkBook(), new Past(10_000));
        OfficeSpaceState[] spaces = IntStream.range(0, count)
                .mapToObj(i -> generated.space("0190b6b2-0000-7000-8000-" + i))
                .toArray(OfficeSpaceState[]::new);
        for (OfficeSpaceState space : spaces) {
            book.put(space, 1, START);
        }
        book.publish(TODAY);
        long unchanged = used();
        for (int i = 0; i < 10_000; i++) {
            book.put(generated.space(spaces[i % count].id()), 2 + i / count, START.plusSeconds(1 + i));
            if (i % 10 == 0) {
                book.publish(TODAY);
            }
        }
        book.publish(TODAY);
        System.out.println("MB of 10,000 changes that can be undone: " + (used() - unchanged) / MEGABYTE);
        say("spaces", "changes undone", "day", "ms", "MB kept");
        for (int changes : new int[] {0, 100, 1000, 10_000}) {
            measure(book.base(), changes, TODAY);
        }
        measure(book.base(), 1000, TODAY.minusDays(1));
        measure(book.base(), 10_000, TODAY.minusDays(30));
        Reference.reachabilityFence(spaces);
    }

    private static void measure(Base base, int changes, LocalDate day) {
        Instant moment = START.plusSeconds(10_000L - changes);
        double best = Double.MAX_VALUE;
        SpaceTable then = SpaceTable.empty();
        for (int tried = 0; tried < TRIES; tried++) {
            long start = System.nanoTime();
            then = base.then(base.before(moment).orElseThrow(), day);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        long rows = then.stream().count();
        long with = used();
        Reference.reachabilityFence(then);
        then = SpaceTable.empty();
        long without = used();
        Reference.reachabilityFence(then);
        say(rows, changes, day, "%.1f".formatted(best), (with - without) / MEGABYTE);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(Object... cells) {
        System.out.printf(Locale.ROOT, "%10s %16s %12s %10s %10s%n", cells);
    }
}
