package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;

import ma.techvalley.compliance.filings.RehearsingRule;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries rules about the regime on recorded filings; nothing is stored. */
@RestController
@RequestMapping("/api/v1/filings/rehearsals")
final class RehearsalController {
    private final RehearsingRule rehearsing;

    RehearsalController(RehearsingRule rehearsing) {
        this.rehearsing = rehearsing;
    }

    @PostMapping
    @Allow(CNDP_SUPERVISOR)
    RehearsalResponse rehearse(@RequestBody RehearsalRequest request) {
        return RehearsalResponse.of(rehearsing.rehearse(request.rule(), request.after(), request.partSize()), request);
    }
}
