package ma.techvalley.kit.journal;

import ma.techvalley.contracts.EventHeader;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored, first in its aggregate's outbox, then in the journal.
 *
 * @param value the exact bytes that travel: kept as bytes so that what is hashed is what is sent
 * @param own what does not travel; absent for kinds of aggregates of which it is not kept, and in entries from before it was
 */
public record RecordedEvent(
        EventHeader header, byte[] value, @Nullable OwnState own) {
    public RecordedEvent(EventHeader header, byte[] value) {
        this(header, value, null);
    }
}
