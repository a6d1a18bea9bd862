package ma.techvalley.compliance.standings;

import org.jspecify.annotations.Nullable;

/**
 * What was granted and not ended since.
 *
 * @param country of a transfer abroad, ISO 3166-1 alpha-2; absent for what transfers can be based on
 * @param suspended whether it has lost its base
 */
public record Grant(@Nullable String country, boolean suspended) {}
