package ma.techvalley.jobs.reports;

import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.aggregate.Stored;

/**
 * Reports that follow one another in a list.
 *
 * @param total how many there are on all pages together
 * @param more whether others follow
 */
public record ReportPage(List<Stored<HeadcountReport>> reports, long total, boolean more) {

    /** Where the next page begins. */
    public Optional<ReportPosition> next() {
        return more ? Optional.of(ReportPosition.of(reports.getLast().state())) : Optional.empty();
    }
}
