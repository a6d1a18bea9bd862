package ma.techvalley.gateway.changes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import ma.techvalley.gateway.changes.PublicChange.Position;
import ma.techvalley.gateway.rates.Places;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** How many streams may be open, in all and for one client, and their end: before the web server waits for its requests to finish. */
public final class Streams implements SmartLifecycle {
    private final ChangeFeed feed;
    private final Telling telling;
    private final Settings settings;
    private final Places places;
    private final Counter slow;
    private volatile boolean running;

    public Streams(ChangeFeed feed, Telling telling, Settings settings, MeterRegistry registry) {
        this.feed = feed;
        this.telling = telling;
        this.settings = settings;
        this.places = new Places("streams", settings.inAll(), settings.ofOneClient());
        Gauge.builder("techvalley.streams.open", places, Places::taken)
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
     * @param patience longest time that a client takes for one write
     */
    public record Settings(int inAll, int ofOneClient, Duration heartbeat, Duration pace, Duration patience) {}

    ChangeFeed feed() {
        return feed;
    }

    Duration heartbeat() {
        return settings.heartbeat();
    }

    Duration pace() {
        return settings.pace();
    }

    Duration patience() {
        return settings.patience();
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
        places.enter(client);
    }

    public void leave(String client) {
        places.leave(client);
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
