package ma.techvalley.jobs.reports.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Optional;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.registry.IceNumber;
import ma.techvalley.jobs.reports.ReportPosition;
import ma.techvalley.jobs.reports.ReportSearch;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The parameters of the list. */
record ReportQuery(
        @IceNumber @Nullable String company,
        @Size(max = 80) @Nullable String site,
        @Nullable YearMonth month,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 400) @Nullable String cursor) {
    private static final int PAGE = 50;

    /** What it asks for, of what the actor may see. */
    ReportSearch search(Actor actor) {
        if (month != null && (from != null || to != null)) {
            throw Refusal.invalid("month", "exclusive", "Give month alone, or from and to.");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw Refusal.invalid("from", "range", "from may not be after to.");
        }
        return month == null
                ? new ReportSearch(actor.companies(), company, site, from, to)
                : new ReportSearch(actor.companies(), company, site, month, month);
    }

    Optional<ReportPosition> after(Actor actor) {
        return Optional.ofNullable(cursor).map(Positions.in(search(actor))::read);
    }

    int pageSize() {
        return limit == null ? PAGE : limit;
    }
}
