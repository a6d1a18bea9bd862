package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Pattern;

/**
 * A notice that what was granted is over (law 09-08, article 15).
 *
 * @param number the initial one, with or without its activity code (CNDP internal rules, article 33)
 */
record DeleteFilingRequest(@Pattern(regexp = Texts.NUMBER) String number) {}
