package ma.techvalley.compliance.filings.persistence;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import ma.techvalley.compliance.filings.FilingSearch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many filings match a search that many do. To count is to look at each, which would make every page as slow as the queue is long: so a
 * total is remembered for some seconds, and then counted anew behind the back of those who ask. A page that it would hold up goes without.
 */
final class Totals {
    private static final Logger LOG = LoggerFactory.getLogger(Totals.class);
    private static final long FRESH = Duration.ofSeconds(10).toNanos();
    /** Counting takes at most this part of the time. */
    private static final long SHARE = 100;
    /** Nobody who asks after a long while is told what was. */
    private static final long OUTDATED = 2;

    private static final int MOST_REMEMBERED = 1_000;
    /** What a page may wait for its total, far less than a call may take. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final ToLongFunction<FilingSearch> counting;
    private final LongSupplier nanos;
    private final Executor background;
    private final Map<FilingSearch, CompletableFuture<Counted>> underWay = new ConcurrentHashMap<>();
    private final Map<FilingSearch, Counted> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<FilingSearch, Counted> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** @param total absent if it could not be counted. @param at nanoseconds. @param took nanoseconds */
    private record Counted(@Nullable Long total, long at, long took) {
        long freshFor() {
            return Math.max(FRESH, SHARE * took);
        }
    }

    Totals(ToLongFunction<FilingSearch> counting, LongSupplier nanos, Executor background) {
        this.counting = counting;
        this.nanos = nanos;
        this.background = background;
    }

    /** As of some seconds ago; absent while it is not known. */
    @Nullable
    Long of(FilingSearch search) {
        Counted current = current(search);
        return current == null ? soon(count(search)) : current.total;
    }

    /** The same without waiting for it: absent too if nobody has asked for some while. */
    @Nullable
    Long remembered(FilingSearch search) {
        Counted current = current(search);
        return current == null ? null : current.total;
    }

    private @Nullable Counted current(FilingSearch search) {
        Counted known = known(search);
        long age = known == null ? 0 : nanos.getAsLong() - known.at;
        if (known == null || age > OUTDATED * known.freshFor()) {
            return null;
        }
        if (age > known.freshFor()) {
            count(search);
        }
        return known;
    }

    private static @Nullable Long soon(CompletableFuture<Counted> counting) {
        try {
            return counting.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).total;
        } catch (TimeoutException | ExecutionException _) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** In the background, and once for all who ask meanwhile. */
    private CompletableFuture<Counted> count(FilingSearch search) {
        CompletableFuture<Counted> begun = new CompletableFuture<>();
        CompletableFuture<Counted> earlier = underWay.putIfAbsent(search, begun);
        if (earlier != null) {
            return earlier;
        }
        background.execute(() -> {
            begun.complete(counted(search));
            underWay.remove(search);
        });
        return begun;
    }

    /** What failed is remembered too, so that it is not tried for each page. */
    private Counted counted(FilingSearch search) {
        long start = nanos.getAsLong();
        Long total = null;
        try {
            total = counting.applyAsLong(search);
        } catch (RuntimeException failure) {
            LOG.warn("Filings cannot be counted, pages go without a total: {}", failure.toString());
        }
        long end = nanos.getAsLong();
        Counted counted = new Counted(total, end, end - start);
        synchronized (remembered) {
            remembered.put(search, counted);
        }
        return counted;
    }

    private @Nullable Counted known(FilingSearch search) {
        synchronized (remembered) {
            return remembered.get(search);
        }
    }
}
