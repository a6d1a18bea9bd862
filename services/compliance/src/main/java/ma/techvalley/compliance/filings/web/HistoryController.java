package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_REPORTER;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a filing, from the service's journal, which follows a write by some milliseconds. */
@RestController
@RequestMapping("/api/v1/filings/{id}/history")
final class HistoryController {
    private final Aggregates<Filing> filings;
    private final Journal journal;

    HistoryController(Aggregates<Filing> filings, Journal journal) {
        this.filings = filings;
        this.journal = journal;
    }

    @GetMapping
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR, COMPANY_ADMINISTRATOR, COMPANY_REPORTER})
    HistoryResponse history(
            @PathVariable String id,
            Actor actor,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Stored<Filing> filing = filings.get(id);
        filing.state().readBy(actor);
        return HistoryResponse.of(filing.version(), journal.of(id, after, limit));
    }
}
