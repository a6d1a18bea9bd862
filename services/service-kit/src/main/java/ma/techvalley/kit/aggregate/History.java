package ma.techvalley.kit.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.JournalEntry;
import ma.techvalley.kit.journal.OwnState;
import ma.techvalley.kit.journal.RecordedEvent;

/**
 * What aggregates were, all of them and not only what is shared: for kinds {@link AggregateType#withHistory}.
 *
 * @param <S> the aggregate's state
 */
public final class History<S> {
    private final AggregateStore<S> store;
    private final Journal journal;

    public History(AggregateStore<S> store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** What it was at a moment, to the millisecond; empty if it was not there yet. Sees every acknowledged change, journalled or not. */
    public Optional<Past<S>> asOf(String id, Instant moment) {
        // In this order: what has left the outbox is in the journal.
        List<RecordedEvent> waiting = waiting(id);
        return waiting.reversed().stream()
                .filter(event -> !event.header().time().isAfter(moment))
                .findFirst()
                .or(() -> journal.asOf(id, moment).map(JournalEntry::event))
                .map(this::past);
    }

    /** What it was after a change; empty if that was not kept, or not read along. */
    public Optional<S> state(RecordedEvent event) {
        return content(event)
                .map(content -> store.type().codec().read(content, store.type().type()));
    }

    private List<RecordedEvent> waiting(String id) {
        return store.outbox().of(List.of(id), 1).stream()
                .flatMap(pending -> pending.events().stream())
                .toList();
    }

    private Past<S> past(RecordedEvent event) {
        return new Past<>(
                event.header().subject(),
                event.header().version(),
                event.header().time(),
                state(event));
    }

    private static Optional<byte[]> content(RecordedEvent event) {
        OwnState own = event.own();
        return own == null ? Optional.empty() : Optional.ofNullable(own.content());
    }
}
