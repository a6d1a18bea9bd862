package ma.techvalley.compliance.filings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.jspecify.annotations.Nullable;

/** Where a filing stands, without its items. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilingResponse(
        String id,
        String company,
        String controllerName,
        String city,
        Kind kind,
        Nature nature,
        String processing,
        String purpose,
        List<String> transferCountries,
        Stage stage,
        @Nullable String caseNumber,
        @Nullable String activityCode,
        @Nullable String instrumentNumber,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String base) {

    static FilingResponse of(FilingState filing) {
        return new FilingResponse(
                filing.id(),
                filing.company(),
                filing.controllerName(),
                filing.city(),
                filing.kind(),
                filing.nature(),
                filing.processing(),
                filing.purpose(),
                filing.transferCountries(),
                filing.stage(),
                filing.caseNumber(),
                filing.activityCode(),
                filing.instrumentNumber(),
                filing.submittedAt(),
                filing.decidedAt(),
                filing.base());
    }
}
