package ma.techvalley.bench.ingest;

import java.util.List;
import java.util.concurrent.TimeUnit;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.bench.platform.Events;
import ma.techvalley.contracts.zones.OfficeSpaceState;

/** Changes of spaces that are there, at a steady rate, until it is closed. */
final class Ingest implements AutoCloseable {
    static final int CHANGED = 5_000;

    private final Thread thread;
    private volatile boolean stopped;

    /**
     * @param perSecond how many; 0 for none
     * @param versions each space's next one; several after each other may use the same
     */
    Ingest(Events events, int perSecond, Versions versions) {
        this.thread = Thread.ofPlatform().start(() -> write(events, perSecond, versions));
    }

    /** The spaces that change, and how often they did. */
    static final class Versions {
        private final List<OfficeSpaceState> spaces;
        private long changes;

        Versions(int spaces) {
            this.spaces = Spaces.unsorted(Math.min(spaces, CHANGED)).toList();
        }

        private void next(Events events) {
            OfficeSpaceState space = spaces.get((int) (changes % spaces.size()));
            long version = 2 + changes / spaces.size();
            events.space(Spaces.changed(space, (int) (version % space.leasableArea())), version);
            changes++;
        }
    }

    private void write(Events events, int perSecond, Versions versions) {
        try {
            long start = System.nanoTime();
            for (long event = 0; perSecond > 0 && !stopped; event++) {
                TimeUnit.NANOSECONDS.sleep(start + event * 1_000_000_000L / perSecond - System.nanoTime());
                versions.next(events);
            }
            events.flush();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
