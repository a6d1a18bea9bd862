package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ma.techvalley.compliance.filings.Ending;

/**
 * A withdrawal (law 09-08, article 51).
 *
 * @param ground what the processing offends
 */
record WithdrawFilingRequest(
        Ending.Ground ground, @NotBlank @Size(max = 2000) String reason) {}
