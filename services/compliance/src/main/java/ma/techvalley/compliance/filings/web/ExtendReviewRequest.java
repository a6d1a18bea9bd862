package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An extension, which the decree asks a reason for (article 28). */
record ExtendReviewRequest(@NotBlank @Size(max = 2000) String reason) {}
