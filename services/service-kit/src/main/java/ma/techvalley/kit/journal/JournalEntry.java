package ma.techvalley.kit.journal;

/**
 * An event with its place in the journal.
 *
 * @param sequence 1, 2, 3, … without gaps
 * @param previousHash the hash of the entry before it
 * @param hash SHA-256 over this entry and {@code previousHash}, lower-case hexadecimal
 */
public record JournalEntry(long sequence, RecordedEvent event, String previousHash, String hash) {
    /** What the first entry has in place of a predecessor's hash. */
    public static final String GENESIS = "0".repeat(64);

    /** Whether the hash is the one its content gives; of an entry that was read without its own state it cannot be told. */
    public boolean isGenuine() {
        OwnState own = event.own();
        return hash.equals(EntryHash.of(sequence, event, previousHash)) && (own == null || own.isGenuine());
    }

    static JournalEntry after(long lastSequence, String lastHash, RecordedEvent event) {
        long sequence = lastSequence + 1;
        return new JournalEntry(sequence, event, lastHash, EntryHash.of(sequence, event, lastHash));
    }
}
