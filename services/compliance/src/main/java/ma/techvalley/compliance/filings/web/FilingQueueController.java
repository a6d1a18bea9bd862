package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_REPORTER;

import jakarta.validation.Valid;
import ma.techvalley.compliance.filings.FilingPage;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.web.Page;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The officer's queue, and a company's own filings. */
@RestController
@RequestMapping("/api/v1/filings")
final class FilingQueueController {
    private final Filings filings;

    FilingQueueController(Filings filings) {
        this.filings = filings;
    }

    @GetMapping
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR, COMPANY_ADMINISTRATOR, COMPANY_REPORTER})
    Page<FilingSummary> queue(@Valid @ModelAttribute FilingQuery query, Actor actor) {
        FilingSearch search = query.search(actor);
        FilingPage page = filings.page(search, query.after(search), query.pageSize());
        return new Page<>(
                page.filings().stream()
                        .map(filing -> FilingSummary.of(filing.state()))
                        .toList(),
                page.total(),
                page.next()
                        .map(position -> FilingQuery.cursorOf(position, search))
                        .orElse(null));
    }
}
