package ma.techvalley.compliance.filings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Mark;
import ma.techvalley.compliance.filings.items.Controller;
import ma.techvalley.compliance.filings.items.Processing;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A filing as a line of the queue.
 *
 * @param officer opaque id of who has it
 * @param deadline the first moment after the time that the law gives for it; absent once it is decided, and where no text sets a limit
 * @param escalatedAt when the authority first let such a time pass; absent as long as it has not
 * @param marks what has happened to it besides its stage
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilingSummary(
        String id,
        String company,
        @Nullable String controllerName,
        @Nullable String processing,
        Kind kind,
        Nature nature,
        Stage stage,
        @Nullable String caseNumber,
        @Nullable String instrumentNumber,
        @Nullable String officer,
        Instant submittedAt,
        @Nullable Instant deadline,
        @Nullable Instant escalatedAt,
        List<Mark> marks) {

    static FilingSummary of(Filing filing) {
        Controller controller = filing.items().controller();
        Processing processing = filing.items().processing();
        return new FilingSummary(
                filing.id(),
                filing.company(),
                controller == null ? null : controller.name(),
                processing == null ? null : processing.name(),
                filing.kind(),
                filing.nature(),
                filing.stage(),
                filing.caseNumber(),
                filing.instrumentNumber().orElse(null),
                filing.review().officer(),
                filing.submittedAt(),
                filing.deadline().orElse(null),
                filing.escalatedAt(),
                filing.marks());
    }
}
