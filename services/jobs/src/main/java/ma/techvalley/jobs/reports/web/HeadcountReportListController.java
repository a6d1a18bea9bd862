package ma.techvalley.jobs.reports.web;

import jakarta.validation.Valid;
import ma.techvalley.jobs.reports.HeadcountReports;
import ma.techvalley.jobs.reports.ReportPage;
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
    ReportPageResponse list(@Valid @ModelAttribute ReportQuery query) {
        return ReportPageResponse.of(page(query));
    }

    /** The same page for a spreadsheet; the next page's cursor is in the header {@code Next-Cursor}. */
    @GetMapping(produces = CsvReports.MEDIA_TYPE)
    ResponseEntity<String> csv(@Valid @ModelAttribute ReportQuery query) {
        ReportPage page = page(query);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("Total-Count", Long.toString(page.total()));
        page.next().map(Cursor::write).ifPresent(cursor -> answer.header("Next-Cursor", cursor));
        return answer.body(CsvReports.write(page));
    }

    private ReportPage page(ReportQuery query) {
        return reports.page(query.search(), query.after(), query.pageSize());
    }
}
