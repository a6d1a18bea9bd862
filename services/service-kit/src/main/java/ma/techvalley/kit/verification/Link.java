package ma.techvalley.kit.verification;

import ma.techvalley.kit.journal.JournalEntry;

/**
 * What a walk looks at of an entry, of whichever chain.
 *
 * @param genuine whether the hash is the one its content gives
 */
public record Link(long sequence, String previousHash, String hash, boolean genuine) {
    static Link of(JournalEntry entry) {
        return new Link(entry.sequence(), entry.previousHash(), entry.hash(), entry.isGenuine());
    }
}
