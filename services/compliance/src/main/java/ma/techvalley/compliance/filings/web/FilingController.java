package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_REPORTER;

import java.net.URI;
import java.time.Instant;
import ma.techvalley.compliance.filings.CorrectingFiling;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.RecallingFiling;
import ma.techvalley.compliance.filings.SubmittingFiling;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The filer's side: submit, correct until a decision is taken, see all that is held. */
@RestController
@RequestMapping("/api/v1/filings")
final class FilingController {
    private final SubmittingFiling submitting;
    private final CorrectingFiling correcting;
    private final RecallingFiling recalling;
    private final Aggregates<Filing> filings;

    FilingController(
            SubmittingFiling submitting,
            CorrectingFiling correcting,
            RecallingFiling recalling,
            Aggregates<Filing> filings) {
        this.submitting = submitting;
        this.correcting = correcting;
        this.recalling = recalling;
        this.filings = filings;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(COMPANY_ADMINISTRATOR)
    ResponseEntity<FilingResponse> submit(@RequestBody SubmitFilingRequest request, Command command) {
        Ack ack = submitting.submit(request.submission(), command);
        return Answers.created(
                ack, URI.create("/api/v1/filings/" + ack.id()), FilingResponse.of(ack.shared(FilingState.class)));
    }

    @PostMapping("/{id}/corrections")
    @Allow(COMPANY_ADMINISTRATOR)
    ResponseEntity<FilingResponse> correct(
            @PathVariable String id, @RequestBody CorrectFilingRequest request, Command command) {
        Ack ack = correcting.correct(id, request.correction(), command);
        return Answers.ok(ack, FilingResponse.of(ack.shared(FilingState.class)));
    }

    @GetMapping("/{id}")
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR, COMPANY_ADMINISTRATOR, COMPANY_REPORTER})
    ResponseEntity<FilingDetailsResponse> filing(
            @PathVariable String id, @RequestParam(required = false) @Nullable Instant asOf, Actor actor) {
        if (asOf != null) {
            return ResponseEntity.ok(FilingDetailsResponse.of(recalling.recall(id, asOf, actor)));
        }
        Stored<Filing> filing = filings.get(id);
        return Answers.of(filing, FilingDetailsResponse.of(filing.state().readBy(actor)));
    }
}
