package ma.techvalley.kit.verification;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.journal.Journal;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/**
 * Walks the whole journal. A chain alone cannot tell that its end was cut off or written anew, so it is held against two
 * witnesses: the aggregates' own versions, and the hash that Kafka has of the newest published entry.
 */
@Endpoint(id = "journal")
public class Verification {
    private final Journal journal;
    private final List<AggregateStore<?>> stores;
    private final Supplier<Optional<Journal.Head>> committed;
    private final OneAtATime walks = new OneAtATime();

    /** @param committed the journal's end as Kafka knows it; empty while the broker cannot be asked */
    public Verification(Journal journal, List<AggregateStore<?>> stores, Supplier<Optional<Journal.Head>> committed) {
        this.journal = journal;
        this.stores = stores;
        this.committed = committed;
    }

    /**
     * What a verification found.
     *
     * @param entries how many were read
     * @param headHash the hash of the last one: noted elsewhere, it pins everything before it
     * @param brokerAsked whether Kafka could be asked as a witness; without it, a tail written anew goes unnoticed
     * @param findings the first hundred
     */
    public record Report(boolean sound, long entries, String headHash, boolean brokerAsked, List<Finding> findings) {}

    /** Verifies all of it, once at a time; reads in batches, so memory is bounded. */
    @ReadOperation
    public Report verify() {
        return walks.walk(this::walk);
    }

    private Report walk() {
        // Asked first: the journal may grow meanwhile, never shrink.
        Optional<Journal.Head> witness = committed.get();
        Walk walk = new Walk();
        journal.inspect(line -> walk.next(line.id(), line.entry().map(Link::of)));
        witness.ifPresent(kafka -> compare(kafka, walk));
        stores.forEach(store -> compare(store, walk));
        return new Report(
                walk.findings().isEmpty(), walk.entries(), walk.head().hash(), witness.isPresent(), walk.findings());
    }

    private void compare(Journal.Head kafka, Walk walk) {
        if (kafka.sequence() > walk.head().sequence()) {
            walk.found("truncated", "Kafka has sequence " + kafka.sequence());
        } else if (!journal.contains(kafka)) {
            walk.found("edited", "Kafka has another hash for entry " + kafka.sequence());
        }
    }

    private void compare(AggregateStore<?> store, Walk walk) {
        store.outbox().forEachJournalled((id, version) -> {
            if (version > 0 && !journal.has(id, version)) {
                walk.found("truncated", "no entry of " + id + "@" + version);
            }
        });
    }
}
