package ma.techvalley.kit.command;

import java.time.Duration;
import ma.techvalley.kit.problem.Unavailable;

/**
 * Until when the caller of the request under way waits for its answer. What nobody waits for any more is not begun: under load it
 * would take the time of those who still wait.
 */
public final class CallDeadline {
    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    private CallDeadline() {}

    /** What is done for a caller. */
    public interface Work {
        void run() throws Exception;
    }

    /** Does it for a caller who waits for so long from now. */
    public static void within(Duration wait, Work work) throws Exception {
        ScopedValue.where(END, System.nanoTime() + wait.toNanos()).call(() -> {
            work.run();
            return true;
        });
    }

    /** How long the caller still waits, in nanoseconds, but no more than that; zero or less if not at all. */
    public static long nanosLeft(long most) {
        return END.isBound() ? Math.min(most, END.get() - System.nanoTime()) : most;
    }

    /** @throws Unavailable if the caller has given up */
    public static void check() {
        if (nanosLeft(1) <= 0) {
            throw new Unavailable("The time that the caller gave for this is over.");
        }
    }
}
