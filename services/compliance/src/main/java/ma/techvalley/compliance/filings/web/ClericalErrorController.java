package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;

import ma.techvalley.compliance.filings.CorrectingClerically;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrects slips of the pen in what officers have written. */
@RestController
@RequestMapping("/api/v1/filings/{id}/clerical-corrections")
final class ClericalErrorController {
    private final CorrectingClerically correcting;

    ClericalErrorController(CorrectingClerically correcting) {
        this.correcting = correcting;
    }

    @PostMapping
    @Allow(CNDP_OFFICER)
    ResponseEntity<FilingResponse> correct(
            @PathVariable String id, @RequestBody CorrectClericallyRequest request, Command command) {
        Ack ack = correcting.correct(id, request.field(), request.text(), request.reason(), command);
        return Answers.ok(ack, FilingResponse.of(ack.shared(FilingState.class)));
    }
}
