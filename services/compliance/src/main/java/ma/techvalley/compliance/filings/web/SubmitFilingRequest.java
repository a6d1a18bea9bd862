package ma.techvalley.compliance.filings.web;

import ma.techvalley.compliance.filings.Submission;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.registry.IceNumber;

/**
 * A declaration (law 09-08, article 15).
 *
 * @param company ICE
 * @param nature NORMAL asks for all items, SIMPLIFIED for (a) to (f) (article 16)
 */
record SubmitFilingRequest(@IceNumber String company, Nature nature, ItemsRequest items) {

    Submission submission() {
        return new Submission(company, nature, items.items());
    }
}
