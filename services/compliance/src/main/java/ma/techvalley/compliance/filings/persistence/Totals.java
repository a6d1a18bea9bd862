package ma.techvalley.compliance.filings.persistence;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import ma.techvalley.compliance.filings.FilingSearch;
import org.jspecify.annotations.Nullable;

/**
 * How many filings match a search that many do. To count is to look at each, which would make every page as slow as the queue is long: so a
 * total is remembered for some seconds, and then counted anew behind the back of those who ask.
 */
final class Totals {
    private static final long FRESH = Duration.ofSeconds(10).toNanos();
    /** Counting takes at most this part of the time. */
    private static final long SHARE = 100;
    /** Nobody who asks after a long while is told what was. */
    private static final long OUTDATED = 2;

    private static final int MOST_REMEMBERED = 1_000;

    private final ToLongFunction<FilingSearch> counting;
    private final LongSupplier nanos;
    private final Executor background;
    private final Set<FilingSearch> underWay = ConcurrentHashMap.newKeySet();
    private final Map<FilingSearch, Counted> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<FilingSearch, Counted> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** @param took nanoseconds, as the other two */
    private record Counted(long total, long at, long took) {
        long freshFor() {
            return Math.max(FRESH, SHARE * took);
        }
    }

    Totals(ToLongFunction<FilingSearch> counting, LongSupplier nanos, Executor background) {
        this.counting = counting;
        this.nanos = nanos;
        this.background = background;
    }

    /** As of some seconds ago. */
    long of(FilingSearch search) {
        Counted known = known(search);
        long age = known == null ? 0 : nanos.getAsLong() - known.at;
        if (known == null || age > OUTDATED * known.freshFor()) {
            return count(search);
        }
        if (age > known.freshFor() && underWay.add(search)) {
            background.execute(() -> recount(search));
        }
        return known.total;
    }

    private void recount(FilingSearch search) {
        try {
            count(search);
        } finally {
            underWay.remove(search);
        }
    }

    private long count(FilingSearch search) {
        long start = nanos.getAsLong();
        long total = counting.applyAsLong(search);
        long end = nanos.getAsLong();
        synchronized (remembered) {
            remembered.put(search, new Counted(total, end, end - start));
        }
        return total;
    }

    private @Nullable Counted known(FilingSearch search) {
        synchronized (remembered) {
            return remembered.get(search);
        }
    }
}
