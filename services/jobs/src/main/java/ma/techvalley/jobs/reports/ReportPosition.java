package ma.techvalley.jobs.reports;

import java.time.YearMonth;
import java.util.Comparator;

/** A report's place in every list: newest month first, then by id, so that no two share a place. */
public record ReportPosition(YearMonth month, String id) implements Comparable<ReportPosition> {
    private static final Comparator<ReportPosition> ORDER = Comparator.comparing(ReportPosition::month)
            .thenComparing(ReportPosition::id)
            .reversed();

    public static ReportPosition of(HeadcountReport report) {
        return new ReportPosition(report.month(), report.id());
    }

    @Override
    public int compareTo(ReportPosition other) {
        return ORDER.compare(this, other);
    }
}
