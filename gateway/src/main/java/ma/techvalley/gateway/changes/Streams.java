package ma.techvalley.gateway.changes;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.context.SmartLifecycle;

/** How many streams may be open, and their end: before the web server waits for its requests to finish. */
public final class Streams implements SmartLifecycle {
    private final ChangeFeed feed;
    private final Semaphore free;
    private final Duration heartbeat;
    private volatile boolean running;

    public Streams(ChangeFeed feed, int most, Duration heartbeat) {
        this.feed = feed;
        this.free = new Semaphore(most);
        this.heartbeat = heartbeat;
    }

    ChangeFeed feed() {
        return feed;
    }

    Duration heartbeat() {
        return heartbeat;
    }

    boolean enter() {
        return free.tryAcquire();
    }

    void leave() {
        free.release();
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
