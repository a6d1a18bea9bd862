package ma.techvalley.kit.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.JournalEntry;
import ma.techvalley.kit.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** One walk along the entries of one aggregate, which are links of the chain with others in between. */
final class StreamWalk {
    private static final int MOST_FINDINGS = 100;
    private final String id;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Journal.Tie> ties = new ArrayList<>();
    private @Nullable RecordedEvent newest;
    private long version;
    private long sequence;
    private long entries;

    StreamWalk(String id) {
        this.id = id;
    }

    /** Looks at its next entry in the journal. */
    void next(Journal.Line line) {
        entries++;
        line.entry().ifPresentOrElse(this::next, () -> unreadable(line));
    }

    /** Looks at an event that the journal has not yet; one that it has is passed over. */
    void waiting(RecordedEvent event) {
        if (event.header().version() > version) {
            at(event);
        }
    }

    /** Whether it ends where the aggregate is. */
    void endsAt(long current) {
        if (version != current) {
            found("truncated", "no entry of " + id + "@" + current);
        }
    }

    void found(String kind, String detail) {
        found(sequence, kind, detail);
    }

    void found(long place, String kind, String detail) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(place, kind, detail));
        }
    }

    /** The first hundred. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How its entries say that they are chained. */
    List<Journal.Tie> ties() {
        return ties;
    }

    Optional<RecordedEvent> newest() {
        return Optional.ofNullable(newest);
    }

    /** How many of the journal it has looked at. */
    long entries() {
        return entries;
    }

    private void next(JournalEntry entry) {
        if (entry.sequence() <= sequence) {
            found(entry.sequence(), "reordered", "it is before a version that it followed");
        }
        sequence = entry.sequence();
        if (!entry.isGenuine()) {
            found("edited", "the content does not give the hash");
        }
        ties.add(new Journal.Tie(entry.sequence(), entry.previousHash(), entry.hash()));
        at(entry.event());
    }

    private void at(RecordedEvent event) {
        if (event.header().version() != version + 1) {
            found("missing", "no entry of " + id + "@" + (version + 1));
        }
        version = event.header().version();
        newest = event;
    }

    private void unreadable(Journal.Line line) {
        found("edited", "entry " + line.id() + " cannot be read");
        version++;
        newest = null;
    }
}
