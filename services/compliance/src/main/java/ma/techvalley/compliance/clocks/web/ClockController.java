package ma.techvalley.compliance.clocks.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_REPORTER;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import ma.techvalley.compliance.clocks.Clocks;
import ma.techvalley.compliance.clocks.LegalClock;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long the law gives, and until when. */
@RestController
@RequestMapping("/api/v1/filings/clocks")
final class ClockController {
    private final Clocks clocks;
    private final Clock clock;

    ClockController(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping("/{clock}")
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR, COMPANY_ADMINISTRATOR, COMPANY_REPORTER})
    ClockResponse clock(@PathVariable("clock") LegalClock name, @Valid @ModelAttribute ClockQuery query) {
        Instant from = query.start(clock);
        return ClockResponse.of(clocks.term(name, from), from, clocks.deadline(name, from));
    }
}
