package ma.techvalley.compliance.filings;

import java.util.Set;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which filings to list, and in which order; what is absent does not restrict.
 *
 * @param among ICEs of the only companies whose filings may be seen
 * @param company ICE
 * @param newestFirst else those that wait longest come first
 */
public record FilingSearch(
        @Nullable Set<String> among,
        @Nullable Stage stage,
        @Nullable String company,
        boolean newestFirst) {}
