package ma.techvalley.compliance.drafts.web;

import jakarta.validation.constraints.Size;
import java.util.Set;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.registry.IceNumber;
import org.jspecify.annotations.Nullable;

/**
 * A submission with anything but the company missing; what is there is held to a submission's limits.
 *
 * @param company ICE
 */
record DraftRequest(
        @IceNumber String company,
        @Nullable Kind kind,
        @Nullable Nature nature,
        @Size(min = 1, max = 12) @Nullable Set<Trait> traits,
        @Size(min = 1, max = 100) @Nullable String base,
        @Nullable DraftItems items,
        @IceNumber @Nullable String controllerCompany) {

    /** As a draft keeps it. */
    String text() {
        return EventJson.mapper().writeValueAsString(this);
    }

    static DraftRequest of(String text) {
        return EventJson.mapper().readValue(text, DraftRequest.class);
    }
}
