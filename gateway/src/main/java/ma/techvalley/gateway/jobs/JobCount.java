package ma.techvalley.gateway.jobs;

import org.jspecify.annotations.Nullable;

/**
 * Jobs of one cell.
 *
 * @param jobs employees with a contract, trainees not counted; absent where suppressed
 * @param suppressed whether it is held back because it would tell one company's figures
 */
public record JobCount(@Nullable Long jobs, boolean suppressed) {
    static final JobCount HIDDEN = new JobCount(null, true);
    /** Nobody reported anything. */
    public static final JobCount NONE = new JobCount(0L, false);

    static JobCount shown(long jobs) {
        return new JobCount(jobs, false);
    }
}
