package ma.techvalley.compliance.filings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Rehearsal;
import ma.techvalley.compliance.filings.RehearsingRule.Part;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a rule would change.
 *
 * @param judged how many filings of this part say what the rules ask about
 * @param nextCursor absent when all were looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RehearsalResponse(
        int judged, List<ChangeResponse> changes, @Nullable String nextCursor) {

    /**
     * A filing of which another kind would have been asked for.
     *
     * @param before what the law asked for on its day
     * @param after what the law would have asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeResponse(
            String id, @Nullable String caseNumber, Instant submittedAt, Kind before, RegimeResponse after) {
        static ChangeResponse of(Rehearsal.Outcome outcome) {
            Filing filing = outcome.filing();
            return new ChangeResponse(
                    filing.id(),
                    filing.caseNumber(),
                    filing.submittedAt(),
                    outcome.before(),
                    RegimeResponse.of(outcome.would()));
        }
    }

    static RehearsalResponse of(Part part, RehearsalRequest request) {
        Rehearsal rehearsal = part.rehearsal();
        return new RehearsalResponse(
                rehearsal.judged(),
                rehearsal.changes().stream().map(ChangeResponse::of).toList(),
                part.next().map(request::cursorOf).orElse(null));
    }
}
