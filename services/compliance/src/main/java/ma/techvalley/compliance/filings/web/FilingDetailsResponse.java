package ma.techvalley.compliance.filings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.compliance.filings.Changes;
import ma.techvalley.compliance.filings.ClericalCorrection;
import ma.techvalley.compliance.filings.CompletionRequest;
import ma.techvalley.compliance.filings.Ending;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Mark;
import ma.techvalley.compliance.filings.Verdict;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.jspecify.annotations.Nullable;

/**
 * All of a filing, for its filer and for officers.
 *
 * @param regime by the rules of the day of its submission, which name the article; absent in filings of versions that did not ask
 * @param base id of the filing on which a transfer is based
 * @param deadlines that the submission has started, with the rule they come from
 * @param missing marks of items that its kind asks for and that are not said: after a move to authorisation
 * @param officer opaque id of who has taken it
 * @param completionRequests oldest first
 * @param clericalCorrections of what officers have written, oldest first: when, by whom, from what to what, and why
 * @param changes what it notifies a change of
 * @param controllerCompany ICE of the controller for whom a processor has filed
 * @param ending how the grant has ended
 * @param escalatedAt when the authority first let the law's time for its answer pass; absent as long as it has not
 * @param marks what has happened to it besides its stage
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilingDetailsResponse(
        String id,
        String company,
        Kind kind,
        Nature nature,
        Stage stage,
        @Nullable String caseNumber,
        @Nullable String activityCode,
        @Nullable String instrumentNumber,
        Instant submittedAt,
        @Nullable RegimeResponse regime,
        @Nullable String base,
        List<LegalDeadline> deadlines,
        Items items,
        List<String> missing,
        @Nullable String officer,
        List<CompletionRequestResponse> completionRequests,
        @Nullable Verdict decision,
        List<ClericalCorrection> clericalCorrections,
        @Nullable Changes changes,
        @Nullable String controllerCompany,
        @Nullable Ending ending,
        @Nullable Instant escalatedAt,
        List<Mark> marks) {

    /** What an officer asked for, with the marks of its kind's items. */
    record CompletionRequestResponse(Instant at, String officer, List<String> items, String message) {
        static CompletionRequestResponse of(CompletionRequest request) {
            return new CompletionRequestResponse(request.at(), request.officer(), request.items(), request.message());
        }
    }

    static FilingDetailsResponse of(Filing filing) {
        return new FilingDetailsResponse(
                filing.id(),
                filing.company(),
                filing.kind(),
                filing.nature(),
                filing.stage(),
                filing.caseNumber(),
                filing.review().activityCode(),
                filing.instrumentNumber().orElse(null),
                filing.submittedAt(),
                Optional.ofNullable(filing.regime()).map(RegimeResponse::of).orElse(null),
                filing.base(),
                Objects.requireNonNullElse(filing.deadlines(), List.of()),
                filing.items(),
                filing.missing(),
                filing.review().officer(),
                filing.review().requests().stream()
                        .map(CompletionRequestResponse::of)
                        .toList(),
                filing.review().verdict(),
                Objects.requireNonNullElse(filing.review().corrections(), List.of()),
                filing.changes(),
                filing.controllerCompany(),
                filing.ending(),
                filing.escalatedAt(),
                filing.marks());
    }
}
