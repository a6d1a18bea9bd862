package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.Optional;

/** By which moment filings follow one another; those of one moment follow by id. */
public enum FilingOrder {
    LONGEST_WAITING_FIRST(false, false),
    NEWEST_FIRST(false, true),
    /** Only those whose time runs, what is late first. */
    DUE_FIRST(true, false),
    /** The same, reversed. */
    DUE_LAST(true, true);

    private final boolean byDeadline;
    private final boolean descending;

    FilingOrder(boolean byDeadline, boolean descending) {
        this.byDeadline = byDeadline;
        this.descending = descending;
    }

    /** Whether it is about {@link Filing#deadline}, else about the submission. */
    public boolean isByDeadline() {
        return byDeadline;
    }

    public boolean isDescending() {
        return descending;
    }

    /** Where a filing stands; empty if it is not in such a list. */
    public Optional<Instant> moment(Filing filing) {
        return byDeadline ? filing.deadline() : Optional.of(filing.submittedAt());
    }
}
