package ma.techvalley.compliance.filings;

import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which filings to list, and in which order; what is absent does not restrict.
 *
 * @param company ICE
 * @param newestFirst else those that wait longest come first
 */
public record FilingSearch(@Nullable Stage stage, @Nullable String company, boolean newestFirst) {}
