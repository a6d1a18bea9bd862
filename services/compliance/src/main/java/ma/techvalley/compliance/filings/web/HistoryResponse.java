package ma.techvalley.compliance.filings.web;

import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.kit.journal.JournalEntry;

/**
 * What happened to a filing, oldest first.
 *
 * @param version the filing's version now; entries up to it follow with {@code after=<version of the last entry>}
 */
record HistoryResponse(long version, List<Entry> entries) {

    /**
     * One change.
     *
     * @param event its type, as other services see it
     * @param sequence its place in the journal
     * @param hash which chains it to the entry before it
     * @param kept whether {@code ?asOf} that moment shows all that the filing said
     */
    record Entry(long version, Instant at, String event, Change change, long sequence, String hash, boolean kept) {
        static Entry of(JournalEntry entry) {
            EventHeader header = entry.event().header();
            Change change = EventJson.read(header.type(), entry.event().value()).change();
            return new Entry(
                    header.version(),
                    header.time(),
                    header.type().name(),
                    change,
                    entry.sequence(),
                    entry.hash(),
                    entry.event().own() != null);
        }
    }

    static HistoryResponse of(long version, List<JournalEntry> entries) {
        return new HistoryResponse(version, entries.stream().map(Entry::of).toList());
    }
}
