package ma.techvalley.compliance.filings.web;

import jakarta.validation.Valid;
import ma.techvalley.compliance.filings.FilingPage;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.kit.web.Page;
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
    Page<FilingSummary> queue(@Valid @ModelAttribute FilingQuery query) {
        FilingPage page = filings.page(query.search(), query.after(), query.pageSize());
        return new Page<>(
                page.filings().stream()
                        .map(filing -> FilingSummary.of(filing.state()))
                        .toList(),
                page.total(),
                page.next().map(query::cursorOf).orElse(null));
    }
}
