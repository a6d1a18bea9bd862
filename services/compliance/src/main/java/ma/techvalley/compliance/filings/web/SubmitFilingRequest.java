package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Pattern;
import ma.techvalley.compliance.filings.Submission;
import ma.techvalley.contracts.compliance.FilingState.Nature;

/**
 * A declaration (law 09-08, article 15).
 *
 * @param company ICE
 * @param nature NORMAL asks for all items, SIMPLIFIED for (a) to (f) (article 16)
 */
record SubmitFilingRequest(
        @Pattern(regexp = Texts.ICE, message = "has to be an ICE, 15 digits")
        String company,

        Nature nature,
        ItemsRequest items) {

    Submission submission() {
        return new Submission(company, nature, items.items());
    }
}
