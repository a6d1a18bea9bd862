package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;

import ma.techvalley.compliance.filings.DecidingFiling;
import ma.techvalley.compliance.filings.ExtendingReview;
import ma.techvalley.compliance.filings.RequestingCompletion;
import ma.techvalley.compliance.filings.TakingFiling;
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

/** The officer's desk: take, ask for completion, extend, decide. The officer is whoever sends the command. */
@RestController
@RequestMapping("/api/v1/filings/{id}")
final class ReviewController {
    private final TakingFiling taking;
    private final RequestingCompletion requesting;
    private final DecidingFiling deciding;
    private final ExtendingReview extending;

    ReviewController(
            TakingFiling taking, RequestingCompletion requesting, DecidingFiling deciding, ExtendingReview extending) {
        this.taking = taking;
        this.requesting = requesting;
        this.deciding = deciding;
        this.extending = extending;
    }

    @PostMapping("/taking")
    @Allow(CNDP_OFFICER)
    ResponseEntity<FilingResponse> take(@PathVariable String id, Command command) {
        return answer(taking.take(id, command));
    }

    @PostMapping("/completion-requests")
    @Allow(CNDP_OFFICER)
    ResponseEntity<FilingResponse> requestCompletion(
            @PathVariable String id, @RequestBody RequestCompletionRequest request, Command command) {
        return answer(requesting.request(id, request.request(command), command));
    }

    @PostMapping("/decision")
    @Allow(CNDP_OFFICER)
    ResponseEntity<FilingResponse> decide(
            @PathVariable String id, @RequestBody DecideFilingRequest request, Command command) {
        return answer(deciding.decide(id, request.ruling(), command));
    }

    @PostMapping("/extension")
    @Allow(CNDP_OFFICER)
    ResponseEntity<FilingResponse> extend(
            @PathVariable String id, @RequestBody ExtendReviewRequest request, Command command) {
        return answer(extending.extend(id, request.reason(), command));
    }

    private static ResponseEntity<FilingResponse> answer(Ack ack) {
        return Answers.ok(ack, FilingResponse.of(ack.shared(FilingState.class)));
    }
}
