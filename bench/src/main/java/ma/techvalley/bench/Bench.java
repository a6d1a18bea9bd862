package ma.techvalley.bench;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Prints what a platform on this machine does; argument: its gateway. */
public final class Bench {
    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int MOST_WINDOWS = 24;
    private static final double ALIKE = 1.1;
    private static final int WRITES_PER_SECOND = 100;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        URI gateway = URI.create(arguments.length == 0 ? "http://localhost:8080" : arguments[0]);
        System.out.printf(
                "%s, %d cores, JDK %s%n", gateway, Runtime.getRuntime().availableProcessors(), Runtime.version());

        SearchLoad search = new SearchLoad(gateway, 8);
        warmUp(() -> search.run(WINDOW).perSecond());
        System.out.printf("investor search, 8 connections, closed loop : %s%n", search.run(MEASURED));

        WriteVisibility visibility = new WriteVisibility(gateway, WRITES_PER_SECOND);
        warmUp(() -> visibility.run(WINDOW).nanos().getValueAtPercentile(50));
        System.out.printf(
                "write acknowledged -> visible, %d/s, open loop: %s%n", WRITES_PER_SECOND, visibility.run(MEASURED));
    }

    /** Until three windows in a row are alike, or two minutes have passed; says which. */
    private static void warmUp(Callable<Number> window) throws Exception {
        double lowest = 0;
        double highest = Double.MAX_VALUE;
        int alike = 0;
        int windows = 0;
        while (alike < 3 && windows < MOST_WINDOWS) {
            double now = window.call().doubleValue();
            windows++;
            lowest = Math.min(lowest, now);
            highest = Math.max(highest, now);
            alike++;
            if (alike == 1 || highest > lowest * ALIKE) {
                lowest = now;
                highest = now;
                alike = 1;
            }
        }
        System.out.printf("warm after %d windows of 5 s%s%n", windows, alike < 3 ? ", not steady" : "");
    }
}
