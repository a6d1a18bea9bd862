package ma.techvalley.gateway.spaces;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A table and what led to it, from which tables of earlier moments can be made.
 *
 * @param changes how many changes of the past are in the table
 */
public record Base(SpaceTable table, Past past, long changes) {
    /** What has to be undone to get to a moment; empty if that was too long ago to be remembered. */
    public Optional<Former> before(Instant moment) {
        return past.before(moment, changes);
    }

    /**
     * The table of a moment. It costs what is different.
     *
     * @param day of the moment: rents, leases that end and what is free by then count as of it
     */
    public SpaceTable then(Former former, LocalDate day) {
        return Undoing.of(table, former, day);
    }

    /** Whether all that has come since an earlier base, of the same memory, is younger than the moment. */
    public boolean isSettled(Instant moment, Base earlier) {
        return past == earlier.past && past.isSettled(moment, earlier.changes, changes);
    }
}
