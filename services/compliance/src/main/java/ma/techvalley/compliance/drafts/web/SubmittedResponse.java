package ma.techvalley.compliance.drafts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.jspecify.annotations.Nullable;

/** The filing that a draft has become. @param id of the filing, not of the draft */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmittedResponse(String id, Stage stage, @Nullable String caseNumber, Instant submittedAt) {

    static SubmittedResponse of(Filing filing) {
        return new SubmittedResponse(filing.id(), filing.stage(), filing.caseNumber(), filing.submittedAt());
    }
}
