package ma.techvalley.registry.companies.web;

import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import ma.techvalley.registry.companies.ChangingStanding;
import ma.techvalley.registry.identifiers.Ice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What operators decide about a company. */
@RestController
@RequestMapping("/api/v1/companies/{ice}")
final class StandingController {
    private final ChangingStanding changing;

    StandingController(ChangingStanding changing) {
        this.changing = changing;
    }

    @PostMapping("/verification")
    @Allow(Role.ZONE_OPERATOR)
    ResponseEntity<CompanyResponse> verify(@PathVariable String ice, Command command) {
        return answer(changing.verify(new Ice(ice), command));
    }

    @PostMapping("/suspension")
    @Allow(Role.ZONE_OPERATOR)
    ResponseEntity<CompanyResponse> suspend(
            @PathVariable String ice, @RequestBody ReasonRequest request, Command command) {
        return answer(changing.suspend(new Ice(ice), request.value(), command));
    }

    @PostMapping("/reinstatement")
    @Allow(Role.ZONE_OPERATOR)
    ResponseEntity<CompanyResponse> reinstate(
            @PathVariable String ice, @RequestBody ReasonRequest request, Command command) {
        return answer(changing.reinstate(new Ice(ice), request.value(), command));
    }

    @PostMapping("/striking-off")
    @Allow(Role.ZONE_OPERATOR)
    ResponseEntity<CompanyResponse> strikeOff(
            @PathVariable String ice, @RequestBody ReasonRequest request, Command command) {
        return answer(changing.strikeOff(new Ice(ice), request.value(), command));
    }

    private static ResponseEntity<CompanyResponse> answer(Ack ack) {
        return Answers.ok(ack, CompanyResponse.of(ack));
    }
}
