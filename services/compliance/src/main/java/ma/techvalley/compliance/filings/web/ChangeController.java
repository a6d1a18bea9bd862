package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;

import java.net.URI;
import ma.techvalley.compliance.filings.ChangingFiling;
import ma.techvalley.compliance.filings.MovingFiling;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes something else of a filing: the filer notifies a change, or the authority moves it to another regime. */
@RestController
@RequestMapping("/api/v1/filings/{id}")
final class ChangeController {
    private final ChangingFiling changing;
    private final MovingFiling moving;

    ChangeController(ChangingFiling changing, MovingFiling moving) {
        this.changing = changing;
        this.moving = moving;
    }

    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(COMPANY_ADMINISTRATOR)
    ResponseEntity<FilingResponse> change(
            @PathVariable String id, @RequestBody ChangeFilingRequest request, Command command) {
        Ack ack = changing.change(id, request.notice(), request.restated(), command);
        return Answers.created(
                ack, URI.create("/api/v1/filings/" + ack.id()), FilingResponse.of(ack.shared(FilingState.class)));
    }

    @PostMapping("/move")
    @Allow(CNDP_OFFICER)
    ResponseEntity<FilingResponse> move(
            @PathVariable String id, @RequestBody MoveFilingRequest request, Command command) {
        Ack ack = moving.move(id, request.reason(), command);
        return Answers.ok(ack, FilingResponse.of(ack.shared(FilingState.class)));
    }
}
