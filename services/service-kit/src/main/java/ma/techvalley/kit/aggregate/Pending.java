package ma.techvalley.kit.aggregate;

import java.time.Instant;
import java.util.List;
import ma.techvalley.kit.journal.RecordedEvent;

/**
 * An aggregate whose outbox is not empty.
 *
 * @param version the aggregate's version when it was read
 * @param since when the oldest of its events was stored
 */
public record Pending(String id, long version, Instant since, List<RecordedEvent> events) {}
