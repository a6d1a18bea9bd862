package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Size;
import java.util.Set;
import ma.techvalley.compliance.filings.Submission;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.registry.IceNumber;

/**
 * A declaration (law 09-08, article 15).
 *
 * @param company ICE
 * @param traits what the law's regime depends on; OTHER if it is nothing of that
 * @param nature NORMAL asks for all items, SIMPLIFIED for (a) to (f) (article 16)
 */
record SubmitFilingRequest(
        @IceNumber String company,
        Nature nature,
        @Size(min = 1, max = 12) Set<Trait> traits,
        ItemsRequest items) {

    Submission submission() {
        return new Submission(company, nature, traits, items.items());
    }
}
