package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To whom a supervisor gives a filing.
 *
 * @param officer opaque id of somebody who has come here as an officer
 * @param insteadOf opaque id of who has it now; absent if nobody has, so that nobody loses a filing unseen
 */
record AssignFilingRequest(
        @Pattern(regexp = Texts.OPAQUE_ID) String officer,

        @Pattern(regexp = Texts.OPAQUE_ID) @Nullable String insteadOf) {}
