package ma.techvalley.jobs.reports.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import ma.techvalley.jobs.reports.ReportPosition;
import ma.techvalley.jobs.reports.ReportSearch;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/** Positions in the list of one search as opaque cursors. */
record Positions(Cursors cursors) {

    static Positions in(ReportSearch search) {
        return new Positions(Cursors.boundTo(
                new TreeSet<>(search.among()), search.company(), search.site(), search.from(), search.to()));
    }

    String write(ReportPosition position) {
        return cursors.encode(List.of(position.month().toString(), position.id()));
    }

    ReportPosition read(String cursor) {
        return cursors.decode(cursor, Positions::position);
    }

    private static ReportPosition position(List<@Nullable String> parts) {
        return new ReportPosition(
                YearMonth.parse(Objects.requireNonNull(parts.getFirst())), Objects.requireNonNull(parts.getLast()));
    }
}
