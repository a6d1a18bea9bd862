package ma.techvalley.bench.replay;

/**
 * What one duplicate takes, where all of them come last: somebody looks often, and the clock runs from the look that finds all distinct
 * events applied to the one that finds the last duplicate passed over. What the memory does after that is none of theirs.
 */
final class Duplicates {
    private final long distinct;
    private boolean seen;
    private long since;
    private long until;
    private double first;
    private double last;

    /** @param distinct events that are no duplicates */
    Duplicates(long distinct) {
        this.distinct = distinct;
    }

    /**
     * How far it is at that time.
     *
     * @param nanos the time, as {@link System#nanoTime} tells it
     */
    void look(long nanos, double applied, double outdated) {
        if (seen && outdated > last) {
            until = nanos;
        } else if (!seen && applied >= distinct) {
            seen = true;
            since = nanos;
            until = nanos;
            first = outdated;
        }
        last = outdated;
    }

    /** For one of those that were seen to pass; 0 if they were too fast for that. */
    double nanosOfOne() {
        return until == since ? 0 : (until - since) / (last - first);
    }
}
