package ma.techvalley.jobs.reports.web;

import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_REPORTER;

import jakarta.validation.Valid;
import java.util.Optional;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.jobs.reports.HeadcountReports;
import ma.techvalley.jobs.reports.ReportPage;
import ma.techvalley.jobs.reports.ReportSearch;
import ma.techvalley.kit.web.Page;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the platform holds, so that companies need not remember what they reported. */
@RestController
@RequestMapping("/api/v1/headcount-reports")
final class HeadcountReportListController {
    private final HeadcountReports reports;

    HeadcountReportListController(HeadcountReports reports) {
        this.reports = reports;
    }

    /** Without {@code produces}, so that it answers clients that accept anything. */
    @GetMapping
    @Allow({COMPANY_REPORTER, COMPANY_ADMINISTRATOR})
    Page<ReportResponse> list(@Valid @ModelAttribute ReportQuery query, Actor actor) {
        ReportPage page = page(query, actor);
        return new Page<>(
                page.reports().stream()
                        .map(report -> ReportResponse.of(report.state()))
                        .toList(),
                page.total(),
                nextCursor(query.search(actor), page).orElse(null));
    }

    /** The same page for a spreadsheet; the next page's cursor is in the header {@code Next-Cursor}. */
    @GetMapping(produces = CsvReports.MEDIA_TYPE)
    @Allow({COMPANY_REPORTER, COMPANY_ADMINISTRATOR})
    ResponseEntity<String> csv(@Valid @ModelAttribute ReportQuery query, Actor actor) {
        ReportPage page = page(query, actor);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header("Total-Count", Long.toString(page.total()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"headcount-reports.csv\"");
        nextCursor(query.search(actor), page).ifPresent(cursor -> answer.header("Next-Cursor", cursor));
        return answer.body(CsvReports.write(page));
    }

    private static Optional<String> nextCursor(ReportSearch search, ReportPage page) {
        return page.next().map(Positions.in(search)::write);
    }

    private ReportPage page(ReportQuery query, Actor actor) {
        return reports.page(query.search(actor), query.after(actor), query.pageSize());
    }
}
