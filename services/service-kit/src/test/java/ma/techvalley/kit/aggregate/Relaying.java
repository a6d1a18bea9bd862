package ma.techvalley.kit.aggregate;

import java.util.List;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.RecordedEvent;

/** The relay's first stage, when a test wants it. */
final class Relaying {
    private Relaying() {}

    static void all(AggregateStore<?> store, Journal journal) {
        List<Pending> pending = store.outbox().oldest(1000);
        List<RecordedEvent> events =
                pending.stream().flatMap(one -> one.events().stream()).toList();
        journal.append(journal.position(), events);
        if (!pending.isEmpty()) {
            store.outbox().remove(pending);
        }
    }
}
