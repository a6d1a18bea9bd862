package ma.techvalley.bench.harness;

import java.time.Duration;

/**
 * One turn of one contestant.
 *
 * @param cpu of all its processes
 */
public record Sample(long operations, Duration wall, Duration cpu) {
    public Sample {
        if (operations <= 0 || wall.isNegative() || wall.isZero() || cpu.isNegative()) {
            throw new IllegalArgumentException("nothing was measured: " + operations + " operations in " + wall);
        }
    }

    /** Processor time for one operation, in µs. */
    public double cpuMicros() {
        return cpu.toNanos() / 1e3 / operations;
    }

    /** Time for one operation of a single caller, in µs. */
    public double wallMicros() {
        return wall.toNanos() / 1e3 / operations;
    }

    public double perSecond() {
        return operations / (wall.toNanos() / 1e9);
    }
}
