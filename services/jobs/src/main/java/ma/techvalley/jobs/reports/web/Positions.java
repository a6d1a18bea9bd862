package ma.techvalley.jobs.reports.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import ma.techvalley.jobs.reports.ReportPosition;
import ma.techvalley.jobs.reports.ReportSearch;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.web.Cursors;

/** Positions in the list of one search as opaque cursors. */
record Positions(Cursors cursors) {

    static Positions in(ReportSearch search) {
        return new Positions(Cursors.boundTo(search.company(), search.site(), search.from(), search.to()));
    }

    String write(ReportPosition position) {
        return cursors.encode(List.of(position.month().toString(), position.id()));
    }

    ReportPosition read(String cursor) {
        var parts = cursors.decode(cursor);
        try {
            return new ReportPosition(
                    YearMonth.parse(Objects.requireNonNullElse(parts.getFirst(), "")),
                    Objects.requireNonNullElse(parts.getLast(), ""));
        } catch (DateTimeException forged) {
            throw Refusal.invalid("cursor", "cursor", "Send nextCursor of the page before.");
        }
    }
}
