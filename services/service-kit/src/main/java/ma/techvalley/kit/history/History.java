package ma.techvalley.kit.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.techvalley.kit.history.HistoryPart.Former;
import ma.techvalley.kit.history.HistoryPart.Place;
import ma.techvalley.kit.history.HistoryPart.Version;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.JournalEntry;
import ma.techvalley.kit.journal.Moments;
import ma.techvalley.kit.journal.Moments.Trace;
import ma.techvalley.kit.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * What has to be undone to get from now to a moment: of every aggregate with an entry after the moment, what it was then. It costs
 * what changed since, not what there is. For the gateway alone, see {@code KitAccess}.
 */
@Endpoint(id = "history")
public class History {
    /** Entries looked at for a page; with a few kilobytes for each aggregate it stays below what a client has to be ready for. */
    private static final int LOOKED_AT = 500;

    /** Many in one question save round trips; the embedded store compares each it finds with all that are asked for. */
    private static final int ASKED_AT_ONCE = 50;

    private final Journal journal;
    private final Moments moments;

    /** @param moments of the journal, as far as it is told */
    public History(Journal journal, Moments moments) {
        this.journal = journal;
        this.moments = moments;
    }

    /**
     * The first part, or the one after a place.
     *
     * @param moment milliseconds since 1970
     * @param time with {@code sequence}, the place where the part before ended
     */
    @ReadOperation
    public HistoryPart part(long moment, @Nullable Long time, @Nullable Long sequence) {
        Instant then = Instant.ofEpochMilli(moment);
        Trace after = time == null || sequence == null ? null : new Trace(Instant.ofEpochMilli(time), sequence, "");
        // Asked first: what comes while we read does no harm, what is left out would.
        long head = journal.position().sequence();
        List<Trace> traces = moments.youngerThan(then, after, LOOKED_AT);
        List<Former> former =
                former(traces.stream().map(Trace::stream).distinct().toList(), then);
        return new HistoryPart(
                moments.reachesBackTo(then), head, former, traces.size() < LOOKED_AT ? null : end(traces));
    }

    private List<Former> former(List<String> ids, Instant then) {
        Map<String, Version> were = new HashMap<>();
        for (int from = 0; from < ids.size(); from += ASKED_AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + ASKED_AT_ONCE));
            moments.asOf(some, then)
                    .forEach(entry -> were.put(entry.event().header().subject(), version(entry)));
        }
        return ids.stream().map(id -> new Former(id, were.get(id))).toList();
    }

    private static Version version(JournalEntry entry) {
        RecordedEvent event = entry.event();
        return new Version(
                event.header().type().name(),
                event.header().version(),
                event.header().time().toEpochMilli(),
                new String(event.value(), StandardCharsets.UTF_8));
    }

    private static Place end(List<Trace> traces) {
        Trace last = traces.getLast();
        return new Place(last.time().toEpochMilli(), last.sequence());
    }
}
