package ma.techvalley.kit.relay;

import ma.techvalley.kit.journal.Journal;

/**
 * Kafka has an entry that is not in the journal: the store's data were replaced or restored from an earlier day. Going on would
 * skip every event up to that sequence, so nothing is published until somebody has looked.
 */
final class JournalDiverged extends RuntimeException {
    JournalDiverged(Journal.Head committed) {
        super("Kafka has entry %d with hash %s, this journal does not"
                .formatted(committed.sequence(), committed.hash()));
    }
}
