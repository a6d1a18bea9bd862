package ma.techvalley.gateway.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.gateway.changes.ChangeFeed;
import ma.techvalley.gateway.changes.Cut;
import ma.techvalley.gateway.changes.Newest;
import ma.techvalley.gateway.changes.Newest.Origin;
import ma.techvalley.gateway.changes.PublicChange;
import ma.techvalley.gateway.changes.PublicChange.Position;
import ma.techvalley.gateway.spaces.Move;
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
    private final Subjects subjects = new Subjects();
    private final ConcurrentHashMap<String, Newest> entered = new ConcurrentHashMap<>();
    private final List<Unpublished> unpublished = new ArrayList<>();
    private LocalDate day = LocalDate.EPOCH;
    private Offsets offsets = Offsets.NONE;
    private long number;
    private volatile @Nullable Snapshot published;
    private volatile long publishedNumber;

    Memory(MemoryProperties properties, Clock clock, Told told) {
        this.books = new Books(properties);
        this.clock = clock;
        this.told = told;
    }

    /** Who is told once more can be seen: streams what it is, waiting requests that it is. */
    record Told(ChangeFeed changes, News news) {}

    /** @param cut how far the topics had been read with it */
    private record Unpublished(Event event, Newest newest, Cut cut) {}

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
        Newest known = entered.get(aggregateId);
        return known != null && published != null && known.version() >= version && known.number() <= publishedNumber;
    }

    /** Which topics are read from now on; offsets of the same ones go on. */
    void reads(Offsets layout) {
        offsets = offsets.isOf(layout) ? offsets : layout;
    }

    /** A record is behind us, whatever it was. */
    void passed(Origin origin) {
        offsets.passed(origin);
    }

    /** Takes note of an event; false if it is not newer than what is known. */
    boolean enter(Event event, Origin origin) {
        String key = key(event);
        Newest known = entered.get(key);
        if (known != null && known.version() >= event.version()) {
            return false;
        }
        books.enter(event);
        var newest = new Newest(++number, event.version(), origin, subjects.of(event));
        entered.put(key, newest);
        told.changes().remember(newest, known);
        if (published != null) {
            unpublished.add(new Unpublished(event, newest, offsets.cut()));
        }
        return true;
    }

    /** Its id; but a company's standing has the company's own, which is what a {@code Consistency-Token} means by it. */
    private static String key(Event event) {
        Topic topic = event.header().type().topic();
        return topic == Topic.STANDINGS ? topic.topicName() + "/" + event.subject() : event.subject();
    }

    /** Lets readers see what was entered; returns the events that became visible. */
    List<Event> publish() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), MOROCCO);
        boolean first = published == null;
        if (!first && unpublished.isEmpty() && today.equals(day)) {
            return List.of();
        }
        day = today;
        Snapshot snapshot = books.snapshot(today, offsets.cut());
        published = snapshot;
        publishedNumber = number;
        told.news().tell();
        tell(first ? List.of() : changes(snapshot), first);
        List<Event> visible = unpublished.stream().map(Unpublished::event).toList();
        unpublished.clear();
        return visible;
    }

    /** Spaces that the last snapshots show as they were before, or not at all, and why; each is told once. */
    Map<String, RuntimeException> unshown() {
        return books.unshown();
    }

    /** How a stream tells of a change that it missed. */
    @Nullable
    PublicChange told(Newest newest, Position at) {
        return PublicChanges.of(newest, at, snapshot(), null);
    }

    private void tell(List<PublicChange> changes, boolean first) {
        var position = new Position(number, offsets.cut());
        if (first) {
            told.changes().begin(position);
        } else {
            told.changes().publish(changes, position);
        }
    }

    /** In the order of the events; only the newest of each space, park or company can be seen. */
    private List<PublicChange> changes(Snapshot snapshot) {
        Map<String, Move> moves = new LinkedHashMap<>();
        books.moves().forEach(move -> moves.put(move.after().id(), move));
        List<PublicChange> changes = new ArrayList<>();
        for (Unpublished each : unpublished) {
            if (!each.newest().isSuperseded()) {
                var at = new Position(each.newest().number(), each.cut());
                PublicChange change = PublicChanges.of(
                        each.newest(), at, snapshot, moves.remove(each.event().subject()));
                if (change != null) {
                    changes.add(change);
                }
            }
        }
        changes.addAll(byThemselves(moves.values()));
        return changes;
    }

    /** So many that they would push everything else out of the feed are told as one. */
    private List<PublicChange> byThemselves(Collection<Move> moves) {
        if (moves.size() > told.changes().size() / 2) {
            return List.of(PublicChange.upheaval(next()));
        }
        return moves.stream().map(move -> PublicChanges.of(move, next())).toList();
    }

    private Position next() {
        return new Position(++number, offsets.cut());
    }
}
