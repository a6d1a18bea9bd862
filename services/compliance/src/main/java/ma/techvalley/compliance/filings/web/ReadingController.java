package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_REPORTER;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.audit.ReadingPage;
import ma.techvalley.kit.audit.Readings;
import ma.techvalley.kit.web.access.Allow;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who of the authority has looked at a filing, and when. */
@RestController
@RequestMapping("/api/v1/filings/{id}/readings")
final class ReadingController {
    private final Aggregates<Filing> filings;
    private final Readings readings;

    ReadingController(Aggregates<Filing> filings, Readings readings) {
        this.filings = filings;
        this.readings = readings;
    }

    @GetMapping
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR, COMPANY_ADMINISTRATOR, COMPANY_REPORTER})
    ReadingPage readings(
            @PathVariable String id,
            Actor actor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Size(max = 400) @Nullable String cursor) {
        filings.get(id).state().readBy(actor);
        Readings.Subject filing = new Readings.Subject("id", id, Set.of(CNDP_OFFICER, CNDP_SUPERVISOR));
        return readings.page(filing, cursor, limit);
    }
}
