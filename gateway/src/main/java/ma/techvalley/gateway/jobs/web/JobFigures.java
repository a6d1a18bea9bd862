package ma.techvalley.gateway.jobs.web;

import java.time.YearMonth;
import java.util.List;
import ma.techvalley.contracts.registry.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Job figures.
 *
 * @param smallestGroup how many companies have to contribute to a figure for it to be shown; more are held back so that none
 *     can be calculated from the others
 */
record JobFigures(List<JobFigure> items, int smallestGroup) {
    /**
     * One figure; fields that are added up are absent.
     *
     * @param jobs employees with a contract on the month's last day; absent where suppressed
     */
    record JobFigure(
            YearMonth month,
            @Nullable String region,
            @Nullable String park,
            @Nullable Segment segment,
            @Nullable Long jobs,
            boolean suppressed) {}
}
