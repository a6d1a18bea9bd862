package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Size;
import java.util.Set;
import ma.techvalley.compliance.filings.Correction;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.registry.IceNumber;
import org.jspecify.annotations.Nullable;

/**
 * Corrections of the filer, at least one; what is absent stays as it is.
 *
 * @param items those to replace, each as a whole; the others stay as they are
 * @param traits instead of all that were named; judged by the rules of the day of the submission
 * @param nature of a declaration
 * @param base id of another declaration or request on which a transfer is based
 * @param controllerCompany ICE of another controller for whom a processor files
 */
record CorrectFilingRequest(
        @Nullable ItemsRequest items,
        @Size(min = 1, max = 12) @Nullable Set<Trait> traits,
        @Nullable Nature nature,
        @Size(min = 1, max = 100) @Nullable String base,
        @IceNumber @Nullable String controllerCompany) {

    Correction correction() {
        return new Correction(items == null ? null : items.items(), traits, nature, base, controllerCompany);
    }
}
