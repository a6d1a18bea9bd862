package ma.techvalley.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;

/** Clients that keep looking up whatever there is in a view. */
final class ViewReaders implements AutoCloseable {
    private static final int CLIENTS = 2;
    private final int aggregates;
    private final AtomicLong found = new AtomicLong();
    private final Queue<String> missed = new ConcurrentLinkedQueue<>();
    private final ReadWriteLock switching = new ReentrantReadWriteLock();
    private final List<Thread> clients;
    private VersionedView<?> view;
    private volatile boolean reading = true;

    ViewReaders(VersionedView<?> view, int aggregates) {
        this.view = view;
        this.aggregates = aggregates;
        this.clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> Thread.ofVirtual().start(this::read))
                .toList();
    }

    static String id(int aggregate) {
        return "n" + aggregate;
    }

    /** From now on in another view; nobody looks at the one before any more when this returns. */
    void read(VersionedView<?> other) {
        switching.writeLock().lock();
        view = other;
        switching.writeLock().unlock();
    }

    /** Returns when they have found so many more, having missed none so far. */
    void findAllOf(int more) {
        long goal = found.get() + more;
        await().atMost(Duration.ofSeconds(30)).until(() -> found.get() >= goal || !missed.isEmpty());
        assertThat(missed).isEmpty();
    }

    @Override
    public void close() {
        reading = false;
        clients.forEach(client -> await().until(() -> !client.isAlive()));
    }

    private void read() {
        while (reading) {
            String id = id(ThreadLocalRandom.current().nextInt(aggregates));
            switching.readLock().lock();
            try {
                view.find(id).ifPresentOrElse(known -> found.incrementAndGet(), () -> missed.add(id));
            } catch (RuntimeException failed) {
                missed.add(id + ": " + failed);
            } finally {
                switching.readLock().unlock();
            }
        }
    }
}
