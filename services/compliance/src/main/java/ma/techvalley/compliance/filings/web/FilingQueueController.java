package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_REPORTER;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingPage;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.audit.Named;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.http.HttpHeaders;
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

    /** Without {@code produces}, so that it answers clients that accept anything. */
    @GetMapping
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR, COMPANY_ADMINISTRATOR, COMPANY_REPORTER})
    QueuePage queue(@Valid @ModelAttribute FilingQuery query, Actor actor, HttpServletRequest request) {
        FilingSearch search = query.search(actor);
        FilingPage page = filings.page(search, query.after(search), query.pageSize());
        named(search, page.filings(), request);
        return new QueuePage(
                page.filings().stream()
                        .map(filing -> FilingSummary.of(filing.state()))
                        .toList(),
                page.total(),
                page.next()
                        .map(position -> FilingQuery.cursorOf(position, search))
                        .orElse(null));
    }

    /** All of it for a spreadsheet, without pages; half of it never passes for the whole, since the connection breaks where it fails. */
    @GetMapping(produces = QueueCsv.MEDIA_TYPE)
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR, COMPANY_ADMINISTRATOR, COMPANY_REPORTER})
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = QueueCsv.MEDIA_TYPE, schema = @Schema(type = "string")))
    void csv(
            @Valid @ModelAttribute FilingQuery query,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        FilingSearch search = query.whole(actor);
        if (search.filter().number() != null) {
            named(search, filings.part(search, Optional.empty(), 1), request);
        }
        response.setContentType(QueueCsv.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"filings.csv\"");
        new QueueCsv(filings, search, response.getOutputStream()).write();
    }

    /** Whoever asks for a number reads that filing, and its filer sees it; whoever lists many reads none of them. */
    private static void named(FilingSearch search, List<Stored<Filing>> found, HttpServletRequest request) {
        if (search.filter().number() != null) {
            found.forEach(filing -> Named.by(request, "id", filing.id()));
        }
    }
}
