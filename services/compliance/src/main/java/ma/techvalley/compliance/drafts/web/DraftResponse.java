package ma.techvalley.compliance.drafts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import ma.techvalley.compliance.drafts.Draft;
import ma.techvalley.compliance.drafts.DraftStage;
import org.jspecify.annotations.Nullable;

/**
 * A draft, for those who file for its company.
 *
 * @param content what is written; absent once it is submitted
 * @param filing id of the filing that it has become
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftResponse(
        String id,
        String company,
        DraftStage stage,
        Instant savedAt,
        @Nullable DraftRequest content,
        @Nullable String filing) {

    static DraftResponse of(Draft draft) {
        String text = draft.text();
        return new DraftResponse(
                draft.id(),
                draft.company(),
                draft.stage(),
                draft.savedAt(),
                text == null ? null : DraftRequest.of(text),
                draft.filing());
    }
}
