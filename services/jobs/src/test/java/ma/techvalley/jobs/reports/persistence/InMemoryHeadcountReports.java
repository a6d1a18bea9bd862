package ma.techvalley.jobs.reports.persistence;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.HeadcountReports;
import ma.techvalley.jobs.reports.ReportPage;
import ma.techvalley.jobs.reports.ReportPosition;
import ma.techvalley.jobs.reports.ReportSearch;
import ma.techvalley.kit.aggregate.Stored;

/** Says in the plainest way what a list is. */
final class InMemoryHeadcountReports implements HeadcountReports {
    private final NavigableMap<ReportPosition, HeadcountReport> reports = new ConcurrentSkipListMap<>();

    void add(HeadcountReport report) {
        reports.put(ReportPosition.of(report), report);
    }

    @Override
    public ReportPage page(ReportSearch search, Optional<ReportPosition> after, int limit) {
        List<HeadcountReport> all = reports.values().stream()
                .filter(report -> matches(search, report))
                .toList();
        List<HeadcountReport> rest = all.stream()
                .filter(report -> after.isEmpty() || ReportPosition.of(report).compareTo(after.get()) > 0)
                .toList();
        return new ReportPage(
                rest.stream()
                        .limit(limit)
                        .map(report -> new Stored<>(report.id(), 1, report))
                        .toList(),
                all.size(),
                rest.size() > limit);
    }

    private static boolean matches(ReportSearch search, HeadcountReport report) {
        return search.among().contains(report.workplace().company())
                && (search.company() == null
                        || search.company().equals(report.workplace().company()))
                && (search.site() == null
                        || search.site().equals(report.workplace().site()))
                && (search.from() == null || !report.month().isBefore(search.from()))
                && (search.to() == null || !report.month().isAfter(search.to()));
    }
}
