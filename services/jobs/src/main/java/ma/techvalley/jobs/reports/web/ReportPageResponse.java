package ma.techvalley.jobs.reports.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import ma.techvalley.jobs.reports.ReportPage;
import org.jspecify.annotations.Nullable;

/**
 * Reports, newest month first.
 *
 * @param total how many match, on all pages together
 * @param nextCursor for the page that follows; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportPageResponse(
        List<ReportResponse> items, long total, @Nullable String nextCursor) {

    static ReportPageResponse of(ReportPage page) {
        return new ReportPageResponse(
                page.reports().stream()
                        .map(report -> ReportResponse.of(report.state()))
                        .toList(),
                page.total(),
                page.next().map(Cursor::write).orElse(null));
    }
}
