package ma.techvalley.bench.harness;

import java.time.Duration;

/**
 * How long everything takes.
 *
 * @param rounds in each of which everybody has a turn
 * @param turn of one contestant
 * @param window of the warm-up
 * @param windows of the warm-up at most; then the run goes on and says that the contestant was not steady
 */
public record Pace(int rounds, Duration turn, Duration window, int windows, boolean quick) {
    /** As published. */
    public static final Pace FULL = new Pace(7, Duration.ofSeconds(2), Duration.ofSeconds(5), 4, false);
    /** To see whether everything works; its figures mean nothing. */
    public static final Pace QUICK = new Pace(2, Duration.ofMillis(300), Duration.ofMillis(300), 3, true);

    public Pace withTurn(Duration other) {
        return new Pace(rounds, other, window, windows, quick);
    }

    /** For who takes longer to warm up. */
    public Pace withWindows(int atMost) {
        return new Pace(rounds, turn, window, atMost, quick);
    }
}
