package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Pattern;

/** To whom its officer gives a filing. @param officer opaque id of somebody else who has come here as an officer */
record HandOverFilingRequest(
        @Pattern(regexp = Texts.OPAQUE_ID) String officer) {}
