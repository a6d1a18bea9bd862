package ma.techvalley.gateway.jobs;

import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The jobs at one moment, by month. */
public record Jobs(NavigableMap<YearMonth, JobMonth> months) {
    static final Jobs NONE = new Jobs(new TreeMap<>());

    /** The newest month for which anybody has reported. */
    public @Nullable YearMonth latest() {
        return months.isEmpty() ? null : months.lastKey();
    }

    /** A cell of the newest month. */
    public JobCount latest(Cell cell) {
        return months.isEmpty()
                ? JobCount.NONE
                : months.lastEntry().getValue().counts().getOrDefault(cell, JobCount.NONE);
    }
}
