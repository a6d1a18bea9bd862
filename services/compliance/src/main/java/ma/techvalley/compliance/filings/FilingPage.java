package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.aggregate.Stored;

/**
 * Filings that follow one another in a list.
 *
 * @param total how many there are on all pages together
 * @param more whether others follow
 */
public record FilingPage(List<Stored<Filing>> filings, long total, boolean more) {

    /** Where the next page begins. */
    public Optional<FilingPosition> next() {
        return more ? Optional.of(FilingPosition.of(filings.getLast().state())) : Optional.empty();
    }
}
