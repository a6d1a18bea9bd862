package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A move to the regime of authorisations, which the law asks a reason for (article 20). */
record MoveFilingRequest(@NotBlank @Size(max = 2000) String reason) {}
