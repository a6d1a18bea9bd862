package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Pattern;

/**
 * Who takes a filing.
 *
 * @param officer opaque id
 */
record TakeFilingRequest(@Pattern(regexp = Texts.OFFICER) String officer) {}
