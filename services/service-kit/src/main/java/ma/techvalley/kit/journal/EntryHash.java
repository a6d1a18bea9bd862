package ma.techvalley.kit.journal;

import ma.techvalley.contracts.EventHeader;

/** The hash that chains an entry of the journal to its predecessor: over every field. */
final class EntryHash {
    private EntryHash() {}

    static String of(long sequence, RecordedEvent event, String previousHash) {
        EventHeader header = event.header();
        return new ChainHash()
                .with(sequence)
                .with(header.version())
                .with(header.time().toEpochMilli())
                .with(previousHash)
                .with(header.id())
                .with(header.type().name())
                .with(header.subject())
                .with(header.correlationId())
                .with(header.causationId())
                .with(header.traceparent())
                .with(event.value())
                .hex();
    }
}
