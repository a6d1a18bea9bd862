package ma.techvalley.kit.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.kit.aggregate.Outbox;
import ma.techvalley.kit.aggregate.Pending;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Stage one: from the outboxes to the journal. Needs the store alone, so it goes on while Kafka is away. An event leaves its
 * outbox only after the journal has it; the journal refuses the second copy of what was moved before a crash.
 */
final class Journalling {
    private final List<Outbox> outboxes;
    private final Journal journal;
    private final RelayProbe probe;
    private Journal.@Nullable Head head;

    Journalling(List<Outbox> outboxes, Journal journal, RelayProbe probe) {
        this.outboxes = outboxes;
        this.journal = journal;
        this.probe = probe;
    }

    /** Moves what the hinted aggregates have. @return how many events */
    int move(Map<String, Set<String>> hinted, int limit, Runnable journalled) {
        int moved = 0;
        for (Outbox outbox : outboxes) {
            Set<String> ids = hinted.getOrDefault(outbox.collection(), Set.of());
            moved += ids.isEmpty() ? 0 : move(outbox, outbox.of(ids, limit), journalled);
        }
        return moved;
    }

    /** Moves what waits longest, whoever hinted at it or not. @return how many events */
    int sweep(int limit, Runnable journalled) {
        int moved = 0;
        for (Outbox outbox : outboxes) {
            moved += move(outbox, outbox.oldest(limit), journalled);
        }
        return moved;
    }

    /** How long the oldest event has been waiting. */
    Duration oldestAge(Instant now) {
        return outboxes.stream()
                .flatMap(outbox -> outbox.oldest(1).stream())
                .map(pending -> Duration.between(pending.since(), now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** Looks up where the journal ends: after a take-over, or when another relay appended. */
    void forgetHead() {
        head = null;
    }

    private int move(Outbox outbox, List<Pending> pending, Runnable journalled) {
        if (pending.isEmpty()) {
            return 0;
        }
        probe.reached(RelayStep.OUTBOX_READ);
        List<RecordedEvent> events =
                pending.stream().flatMap(one -> one.events().stream()).toList();
        append(events);
        probe.reached(RelayStep.JOURNALLED);
        journalled.run();
        outbox.remove(pending);
        probe.reached(RelayStep.OUTBOX_EMPTIED);
        return events.size();
    }

    private void append(List<RecordedEvent> events) {
        Journal.Head end = head == null ? journal.position() : head;
        try {
            head = journal.append(end, events);
        } catch (Journal.AppendConflict conflict) {
            head = journal.append(journal.position(), missing(events));
        }
    }

    private List<RecordedEvent> missing(List<RecordedEvent> events) {
        List<RecordedEvent> missing = new ArrayList<>(events);
        missing.removeIf(
                event -> journal.has(event.header().subject(), event.header().version()));
        return missing;
    }
}
