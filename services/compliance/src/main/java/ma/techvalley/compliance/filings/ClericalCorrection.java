package ma.techvalley.compliance.filings;

import java.time.Instant;

/**
 * A clerical error of the authority, and what it was corrected to; the journal keeps both as well.
 *
 * @param officer opaque id of who corrected it
 * @param reason why it was an error
 */
public record ClericalCorrection(
        Instant at, String officer, WrittenField field, String before, String after, String reason) {}
