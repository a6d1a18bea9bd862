package ma.techvalley.gateway.jobs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import org.jspecify.annotations.Nullable;

/** The jobs of one month. Adding up and suppressing wait until somebody asks, and happen once. */
public final class JobMonth {
    private final List<HeadcountReportState> reports;
    private final int threshold;
    private volatile @Nullable Map<Cell, JobCount> counts;

    JobMonth(List<HeadcountReportState> reports, int threshold) {
        this.reports = reports;
        this.threshold = threshold;
    }

    /** Every cell to which anybody reported; a place without reports has none. */
    public Map<Cell, JobCount> counts() {
        Map<Cell, JobCount> counted = counts;
        if (counted == null) {
            counts = counted = count();
        }
        return counted;
    }

    private Map<Cell, JobCount> count() {
        Figures figures = Figures.of(reports);
        Set<Cell> hidden = Suppression.of(figures, threshold);
        Map<Cell, JobCount> counted = new TreeMap<>(CellOrder.INSTANCE);
        figures.cells()
                .forEach((cell, figure) ->
                        counted.put(cell, hidden.contains(cell) ? JobCount.HIDDEN : JobCount.shown(figure.jobs())));
        return counted;
    }
}
