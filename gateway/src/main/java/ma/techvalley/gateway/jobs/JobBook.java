package ma.techvalley.gateway.jobs;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ma.techvalley.contracts.jobs.HeadcountReportState;

/** The headcount reports as the applier keeps them, newest revision of each. */
public final class JobBook {
    private final int threshold;
    private final Map<YearMonth, Map<String, HeadcountReportState>> reports = new HashMap<>();
    private final Set<YearMonth> changed = new HashSet<>();
    private Jobs published = Jobs.NONE;

    /** @param threshold how many companies have to contribute to a figure for it to be shown */
    public JobBook(int threshold) {
        this.threshold = threshold;
    }

    public void put(HeadcountReportState report) {
        reports.computeIfAbsent(report.month(), _ -> new HashMap<>()).put(report.id(), report);
        changed.add(report.month());
    }

    /** What readers may see from now on. */
    public Jobs publish() {
        if (!changed.isEmpty()) {
            var months = new TreeMap<>(published.months());
            changed.forEach(month -> months.put(
                    month,
                    new JobMonth(
                            List.copyOf(reports.getOrDefault(month, Map.of()).values()), threshold)));
            published = new Jobs(months);
            changed.clear();
        }
        return published;
    }
}
