package ma.techvalley.compliance.filings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a filing, reasoned.
 *
 * @param officer opaque id
 * @param activityCode one to three capitals, part of the instrument's number; absent if refused
 * @param instrument the receipt's number; absent if refused
 */
public record Ruling(
        String officer,
        String reason,
        @Nullable String activityCode,
        @Nullable String instrument,
        Instant at) {}
