package ma.techvalley.gateway.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import ma.techvalley.contracts.Event;
import ma.techvalley.gateway.changes.ChangeFeed;
import ma.techvalley.kit.inbox.News;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's memory: one applier enters events and publishes, any number of readers see the published snapshot. Only a
 * version higher than the one entered before has an effect.
 */
public final class Memory implements ViewVersions {
    /** Rents hold for days of this place. */
    public static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    private final Books books;
    private final Clock clock;
    private final Told told;
    private final ConcurrentHashMap<String, Entered> entered = new ConcurrentHashMap<>();
    private final List<Event> unpublished = new ArrayList<>();
    private LocalDate day = LocalDate.EPOCH;
    private volatile @Nullable Snapshot published;

    Memory(MemoryProperties properties, Clock clock, Told told) {
        this.books = new Books(properties.smallestGroup());
        this.clock = clock;
        this.told = told;
    }

    /** Who is told once more can be seen: streams what it is, waiting requests that it is. */
    record Told(ChangeFeed changes, News news) {}

    /** @param batch number of the snapshot in which the version can be seen */
    private record Entered(long version, long batch) {}

    /**
     * What can be seen now.
     *
     * @throws Unavailable until everything has been read that was there at the start
     */
    public Snapshot snapshot() {
        Snapshot snapshot = published;
        if (snapshot == null) {
            throw new Unavailable("The memory is still being read.");
        }
        return snapshot;
    }

    /** Whether there is anything to be seen; it stays true, whatever happens to the broker. */
    public boolean isReady() {
        return published != null;
    }

    @Override
    public boolean holds(String aggregateId, long version) {
        Entered known = entered.get(aggregateId);
        Snapshot snapshot = published;
        return known != null && snapshot != null && known.version() >= version && known.batch() <= snapshot.number();
    }

    /** Takes note of an event; false if it is not newer than what is known. */
    boolean enter(Event event) {
        Entered known = entered.get(event.subject());
        if (known != null && known.version() >= event.version()) {
            return false;
        }
        books.enter(event);
        Snapshot snapshot = published;
        entered.put(event.subject(), new Entered(event.version(), snapshot == null ? 1 : snapshot.number() + 1));
        if (snapshot != null) {
            unpublished.add(event);
        }
        return true;
    }

    /** Lets readers see what was entered; returns the events that became visible. */
    List<Event> publish() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), MOROCCO);
        if (published != null && unpublished.isEmpty() && today.equals(day)) {
            return List.of();
        }
        day = today;
        Snapshot snapshot = books.snapshot(today);
        published = snapshot;
        List<Event> visible = List.copyOf(unpublished);
        unpublished.clear();
        told.news().tell();
        told.changes().publish(PublicChanges.of(visible, snapshot));
        return visible;
    }
}
