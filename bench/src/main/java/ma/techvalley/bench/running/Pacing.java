package ma.techvalley.bench.running;

import java.time.Duration;

/**
 * When each write of an open loop is due.
 *
 * @param perSecond in the end
 * @param growing how long the rate grows from nothing, in a straight line
 */
record Pacing(int perSecond, Duration growing) {
    private static final double SECOND = 1e9;

    /** How many are due before that time is over, which is no shorter than they grow. */
    long writes(Duration duration) {
        return Math.round(perSecond * (duration.toNanos() - growing.toNanos() / 2.0) / SECOND);
    }

    /** From the start until that write, the first being number 0. */
    long nanos(long write) {
        double growth = growing.toNanos();
        double grown = perSecond * growth / SECOND / 2;
        return Math.round(
                write < grown
                        ? Math.sqrt(2 * growth * write * SECOND / perSecond)
                        : growth / 2 + write * SECOND / perSecond);
    }
}
