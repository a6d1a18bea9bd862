package ma.techvalley.compliance.drafts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import ma.techvalley.compliance.drafts.Draft;
import ma.techvalley.compliance.drafts.web.DraftItems.DraftProcessing;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import org.jspecify.annotations.Nullable;

/** A draft as a line of a list. @param kind DECLARATION if none is chosen. @param processing its name, once it has one */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftSummary(
        String id, String company, Kind kind, @Nullable String processing, Instant savedAt) {

    static DraftSummary of(Draft draft) {
        DraftRequest written = DraftRequest.of(Objects.requireNonNull(draft.text()));
        return new DraftSummary(
                draft.id(),
                draft.company(),
                Objects.requireNonNullElse(written.kind(), Kind.DECLARATION),
                Optional.ofNullable(written.items())
                        .map(DraftItems::processing)
                        .map(DraftProcessing::name)
                        .orElse(null),
                draft.savedAt());
    }
}
