package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;

import ma.techvalley.compliance.filings.DeletingFiling;
import ma.techvalley.compliance.filings.WithdrawingFiling;
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

/** Ends what was granted: the authority withdraws it, or the filer notifies that it is over. */
@RestController
@RequestMapping("/api/v1/filings/{id}")
final class EndingController {
    private final WithdrawingFiling withdrawing;
    private final DeletingFiling deleting;

    EndingController(WithdrawingFiling withdrawing, DeletingFiling deleting) {
        this.withdrawing = withdrawing;
        this.deleting = deleting;
    }

    @PostMapping("/withdrawal")
    @Allow(CNDP_OFFICER)
    ResponseEntity<FilingResponse> withdraw(
            @PathVariable String id, @RequestBody WithdrawFilingRequest request, Command command) {
        return answer(withdrawing.withdraw(id, request.ground(), request.reason(), command));
    }

    @PostMapping("/deletion")
    @Allow(COMPANY_ADMINISTRATOR)
    ResponseEntity<FilingResponse> delete(
            @PathVariable String id, @RequestBody DeleteFilingRequest request, Command command) {
        return answer(deleting.delete(id, request.number(), command));
    }

    private static ResponseEntity<FilingResponse> answer(Ack ack) {
        return Answers.ok(ack, FilingResponse.of(ack.shared(FilingState.class)));
    }
}
