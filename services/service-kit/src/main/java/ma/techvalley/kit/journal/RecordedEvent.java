package ma.techvalley.kit.journal;

import ma.techvalley.contracts.EventHeader;

/**
 * An event as it is stored, first in its aggregate's outbox, then in the journal.
 *
 * @param value the exact bytes that travel: kept as bytes so that what is hashed is what is sent
 */
public record RecordedEvent(EventHeader header, byte[] value) {}
