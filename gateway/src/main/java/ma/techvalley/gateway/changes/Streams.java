package ma.techvalley.gateway.changes;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import org.springframework.context.SmartLifecycle;

/** How many streams may be open, in all and for one client, and their end: before the web server waits for its requests to finish. */
public final class Streams implements SmartLifecycle {
    private static final Duration FULL = Duration.ofSeconds(10);
    private final ChangeFeed feed;
    private final Semaphore free;
    private final int mostOfOne;
    private final Duration heartbeat;
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();
    private volatile boolean running;

    public Streams(ChangeFeed feed, Ceiling ceiling, Duration heartbeat) {
        this.feed = feed;
        this.free = new Semaphore(ceiling.inAll());
        this.mostOfOne = ceiling.ofOneClient();
        this.heartbeat = heartbeat;
    }

    /** How many may be open at once. */
    public record Ceiling(int inAll, int ofOneClient) {}

    ChangeFeed feed() {
        return feed;
    }

    Duration heartbeat() {
        return heartbeat;
    }

    /**
     * @throws Refusal 429 if this client has as many as one may have
     * @throws Unavailable if all are taken
     */
    void enter(String client) {
        if (open.merge(client, 1, Integer::sum) > mostOfOne) {
            forget(client);
            throw Refusal.tooMany("You have " + mostOfOne + " streams open. Close one.", FULL);
        }
        if (!free.tryAcquire()) {
            forget(client);
            throw new Unavailable(ProblemType.UNAVAILABLE, "All streams are taken.", FULL);
        }
    }

    void leave(String client) {
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
