package ma.techvalley.compliance.drafts.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;

import java.net.URI;
import ma.techvalley.compliance.drafts.SubmittingDraft;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes a filing of a draft: one, however often it is asked to. */
@RestController
@RequestMapping("/api/v1/filing-drafts/{id}/submission")
final class DraftSubmissionController {
    private final SubmittingDraft submitting;
    private final Aggregates<Filing> filings;

    DraftSubmissionController(SubmittingDraft submitting, Aggregates<Filing> filings) {
        this.submitting = submitting;
        this.filings = filings;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow({COMPANY_ADMINISTRATOR, CNDP_OFFICER, CNDP_SUPERVISOR})
    ResponseEntity<SubmittedResponse> submit(@PathVariable String id, Command command) {
        Stored<Filing> filing = filings.get(submitting.submit(id, command));
        SubmittedResponse body = SubmittedResponse.of(filing.state());
        return ResponseEntity.created(URI.create("/api/v1/filings/" + filing.id()))
                .headers(Answers.of(filing, body).getHeaders())
                .location(URI.create("/api/v1/filings/" + filing.id()))
                .body(body);
    }
}
