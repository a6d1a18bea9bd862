package ma.techvalley.jobs.reports.web;

import jakarta.validation.Valid;
import java.util.Optional;
import ma.techvalley.jobs.reports.HeadcountReports;
import ma.techvalley.jobs.reports.ReportPage;
import ma.techvalley.kit.web.Page;
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
    Page<ReportResponse> list(@Valid @ModelAttribute ReportQuery query) {
        ReportPage page = page(query);
        return new Page<>(
                page.reports().stream()
                        .map(report -> ReportResponse.of(report.state()))
                        .toList(),
                page.total(),
                nextCursor(query, page).orElse(null));
    }

    /** The same page for a spreadsheet; the next page's cursor is in the header {@code Next-Cursor}. */
    @GetMapping(produces = CsvReports.MEDIA_TYPE)
    ResponseEntity<String> csv(@Valid @ModelAttribute ReportQuery query) {
        ReportPage page = page(query);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("Total-Count", Long.toString(page.total()));
        nextCursor(query, page).ifPresent(cursor -> answer.header("Next-Cursor", cursor));
        return answer.body(CsvReports.write(page));
    }

    private static Optional<String> nextCursor(ReportQuery query, ReportPage page) {
        return page.next().map(Positions.in(query.search())::write);
    }

    private ReportPage page(ReportQuery query) {
        return reports.page(query.search(), query.after(), query.pageSize());
    }
}
