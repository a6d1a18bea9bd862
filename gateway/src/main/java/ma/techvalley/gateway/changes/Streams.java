package ma.techvalley.gateway.changes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import ma.techvalley.gateway.changes.PublicChange.Position;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** How many streams may be open, in all and for one client, and their end: before the web server waits for its requests to finish. */
public final class Streams implements SmartLifecycle {
    private static final Duration FULL = Duration.ofSeconds(10);
    private final ChangeFeed feed;
    private final Telling telling;
    private final Settings settings;
    private final Semaphore free;
    private final Counter slow;
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();
    private volatile boolean running;

    public Streams(ChangeFeed feed, Telling telling, Settings settings, MeterRegistry registry) {
        this.feed = feed;
        this.telling = telling;
        this.settings = settings;
        this.free = new Semaphore(settings.inAll());
        Gauge.builder("techvalley.streams.open", free, left -> settings.inAll() - left.availablePermits())
                .description("Streams of changes that are open")
                .register(registry);
        this.slow = Counter.builder("techvalley.streams.slow")
                .description("Streams that were ended because their clients could not keep up")
                .register(registry);
    }

    /** Puts into words what has changed. */
    public interface Telling {
        /** Null if that version cannot be seen any more: then a newer one is told later. */
        @Nullable
        PublicChange of(Newest newest, Position at);
    }

    /**
     * What streams keep to.
     *
     * @param inAll how many may be open at once
     * @param ofOneClient how many of them one client may have
     * @param heartbeat pause after which a silent stream says that it lives
     * @param pace shortest time from one write to the next: what happens in between goes in one
     */
    public record Settings(int inAll, int ofOneClient, Duration heartbeat, Duration pace) {}

    ChangeFeed feed() {
        return feed;
    }

    Duration heartbeat() {
        return settings.heartbeat();
    }

    Duration pace() {
        return settings.pace();
    }

    /** @throws Unavailable until there is anything to be seen */
    Position tip() {
        Position tip = feed.tip();
        if (tip == null) {
            throw new Unavailable("The memory is still being read.");
        }
        return tip;
    }

    @Nullable
    PublicChange tell(Newest newest, Position at) {
        return telling.of(newest, at);
    }

    void tooSlow() {
        slow.increment();
    }

    /**
     * @throws Refusal 429 if this client has as many as one may have
     * @throws Unavailable if all are taken
     */
    public void enter(String client) {
        if (open.merge(client, 1, Integer::sum) > settings.ofOneClient()) {
            forget(client);
            throw Refusal.tooMany("You have " + settings.ofOneClient() + " streams open. Close one.", FULL);
        }
        if (!free.tryAcquire()) {
            forget(client);
            throw new Unavailable(ProblemType.UNAVAILABLE, "All streams are taken.", FULL);
        }
    }

    public void leave(String client) {
        forget(client);
        free.release();
    }

    private void forget(String client) {
        open.computeIfPresent(client, (_, streams) -> streams == 1 ? null : streams - 1);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        feed.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
