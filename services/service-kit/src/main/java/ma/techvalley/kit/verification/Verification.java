package ma.techvalley.kit.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.JournalEntry;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * Walks the whole journal. A chain alone cannot tell that its end was cut off, so its end is held against two other witnesses:
 * the aggregates' own versions, and what Kafka has.
 */
@Endpoint(id = "journal")
public class Verification {
    private static final int BATCH = 1000;
    private static final int MOST_FINDINGS = 100;
    private final Journal journal;
    private final List<AggregateStore<?>> stores;
    private final Supplier<OptionalLong> committed;

    /** @param committed the highest sequence in Kafka; empty while the broker cannot be asked */
    public Verification(Journal journal, List<AggregateStore<?>> stores, Supplier<OptionalLong> committed) {
        this.journal = journal;
        this.stores = stores;
        this.committed = committed;
    }

    /**
     * What a verification found.
     *
     * @param entries how many were read
     * @param headHash the hash of the last one: noted elsewhere, it pins everything before it
     * @param brokerAsked whether Kafka could be asked as a witness
     * @param findings the first hundred
     */
    public record Report(boolean sound, long entries, String headHash, boolean brokerAsked, List<Finding> findings) {}

    /** Verifies all of it; reads in batches, so memory is bounded. */
    @ReadOperation
    public Report verify() {
        OptionalLong witness = committed.get();
        List<Finding> findings = new ArrayList<>();
        Journal.Head head = Journal.Head.EMPTY;
        List<JournalEntry> batch = journal.after(0, BATCH);
        while (!batch.isEmpty()) {
            for (JournalEntry entry : batch) {
                check(head, entry, findings);
                head = new Journal.Head(entry.sequence(), entry.hash());
            }
            batch = journal.after(head.sequence(), BATCH);
        }
        checkEnd(head, witness, findings);
        return new Report(
                findings.isEmpty(),
                head.sequence(),
                head.hash(),
                witness.isPresent(),
                findings.stream().limit(MOST_FINDINGS).toList());
    }

    private static void check(Journal.Head before, JournalEntry entry, List<Finding> findings) {
        if (entry.sequence() != before.sequence() + 1) {
            findings.add(new Finding(entry.sequence(), "missing", "no entry " + (before.sequence() + 1)));
        }
        if (!entry.isGenuine()) {
            findings.add(new Finding(entry.sequence(), "edited", "the content does not give the hash"));
        }
        if (!entry.previousHash().equals(before.hash())) {
            findings.add(new Finding(entry.sequence(), "reordered", "the entry before it is not the one it followed"));
        }
    }

    private void checkEnd(Journal.Head head, OptionalLong witness, List<Finding> findings) {
        if (witness.isPresent() && witness.getAsLong() > head.sequence()) {
            findings.add(new Finding(head.sequence(), "truncated", "Kafka has sequence " + witness.getAsLong()));
        }
        for (AggregateStore<?> store : stores) {
            store.outbox().forEachJournalled((id, version) -> {
                if (version > 0 && !journal.has(id, version)) {
                    findings.add(new Finding(head.sequence(), "truncated", "no entry of " + id + "@" + version));
                }
            });
        }
    }
}
