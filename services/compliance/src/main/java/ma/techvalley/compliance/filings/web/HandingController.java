package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;

import ma.techvalley.compliance.filings.AssigningFiling;
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

/** Gives an open filing to an officer: a supervisor assigns it, or its officer hands it over. */
@RestController
@RequestMapping("/api/v1/filings/{id}")
final class HandingController {
    private final AssigningFiling assigning;

    HandingController(AssigningFiling assigning) {
        this.assigning = assigning;
    }

    @PostMapping("/assignment")
    @Allow(CNDP_SUPERVISOR)
    ResponseEntity<FilingResponse> assign(
            @PathVariable String id, @RequestBody AssignFilingRequest request, Command command) {
        return answer(assigning.assign(id, request.officer(), request.insteadOf(), command));
    }

    @PostMapping("/hand-over")
    @Allow(CNDP_OFFICER)
    ResponseEntity<FilingResponse> handOver(
            @PathVariable String id, @RequestBody HandOverFilingRequest request, Command command) {
        return answer(assigning.handOver(id, request.officer(), command));
    }

    private static ResponseEntity<FilingResponse> answer(Ack ack) {
        return Answers.ok(ack, FilingResponse.of(ack.shared(FilingState.class)));
    }
}
