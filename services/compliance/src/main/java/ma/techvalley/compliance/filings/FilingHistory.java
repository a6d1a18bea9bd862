package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.Change;

/** What happened to a filing, from the journal. */
public interface FilingHistory {
    /** Entries after a version, oldest first. */
    List<Entry> of(String filing, long afterVersion, int limit);

    /** @param event the event's contract name */
    record Entry(long version, Instant at, String event, Change change) {}
}
