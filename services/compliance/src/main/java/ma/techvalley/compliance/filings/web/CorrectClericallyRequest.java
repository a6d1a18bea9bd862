package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ma.techvalley.compliance.filings.WrittenField;

/**
 * A clerical error.
 *
 * @param text what the field is to say
 * @param reason why what it says is an error
 */
record CorrectClericallyRequest(
        WrittenField field,
        @NotBlank @Size(max = 2000) String text,
        @NotBlank @Size(max = 2000) String reason) {}
