package ma.techvalley.compliance.filings;

import java.util.Optional;

/** All filings, in the order of {@link FilingPosition} or its reverse. */
public interface Filings {
    /** At most {@code limit} filings that match and come after a position, or from the start. */
    FilingPage page(FilingSearch search, Optional<FilingPosition> after, int limit);
}
