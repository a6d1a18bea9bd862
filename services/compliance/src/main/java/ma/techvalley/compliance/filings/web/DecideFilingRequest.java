package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ma.techvalley.compliance.filings.DecidingFiling.Ruling;
import ma.techvalley.compliance.filings.Verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A decision.
 *
 * @param reason either way
 * @param activityCode one to three capitals, to grant only: {@code GC} for clients, {@code RH} for staff, …
 */
record DecideFilingRequest(
        Outcome outcome,
        @NotBlank @Size(max = 2000) String reason,

        @Pattern(regexp = "[A-Z]{1,3}") @Nullable String activityCode) {

    Ruling ruling() {
        return new Ruling(outcome, reason, activityCode);
    }
}
