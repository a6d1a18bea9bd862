package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.aggregate.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Filings that follow one another in a list.
 *
 * @param total how many there are on all pages together: exactly up to 200, above that as of some seconds ago; absent where counting them takes too long
 * @param next where the next page begins, if there is one
 */
public record FilingPage(
        List<Stored<Filing>> filings, @Nullable Long total, Optional<FilingPosition> next) {}
