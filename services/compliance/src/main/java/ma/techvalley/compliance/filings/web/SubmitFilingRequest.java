package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import ma.techvalley.compliance.filings.Submission;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.registry.IceNumber;
import org.jspecify.annotations.Nullable;

/**
 * A declaration (law 09-08, article 15), a request for an authorisation (decree 2-09-165, article 27) or a transfer abroad (article 46).
 *
 * @param company ICE
 * @param kind DECLARATION if absent
 * @param nature NORMAL asks for all items, SIMPLIFIED, of a declaration only, for (a) to (f) (article 16); NORMAL if absent
 * @param traits what the law's regime depends on, OTHER if it is nothing of that; not of a transfer
 * @param base id of the declaration or request on which a transfer is based; of a transfer only
 * @param controllerCompany ICE of the controller for whom a processor files; absent where the controller does
 */
record SubmitFilingRequest(
        @IceNumber String company,
        @Nullable Kind kind,
        @Nullable Nature nature,
        @Size(min = 1, max = 12) @Nullable Set<Trait> traits,
        @Size(min = 1, max = 100) @Nullable String base,
        ItemsRequest items,
        @IceNumber @Nullable String controllerCompany) {

    Submission submission() {
        return new Submission(
                company,
                Objects.requireNonNullElse(kind, Kind.DECLARATION),
                Objects.requireNonNullElse(nature, Nature.NORMAL),
                Objects.requireNonNullElse(traits, Set.of()),
                base,
                items.items(),
                controllerCompany);
    }
}
