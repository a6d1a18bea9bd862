package ma.techvalley.kit.journal;

import ma.techvalley.contracts.EventHeader;

/** The hash that chains an entry of the journal to its predecessor: over every field, and of what does not travel over its hash. */
final class EntryHash {
    private EntryHash() {}

    static String of(long sequence, RecordedEvent event, String previousHash) {
        EventHeader header = event.header();
        ChainHash hash = new ChainHash()
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
                .with(event.value());
        // Entries from before own states were kept end here.
        return (event.own() == null ? hash : hash.with(event.own().hash())).hex();
    }
}
