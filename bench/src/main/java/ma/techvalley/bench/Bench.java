package ma.techvalley.bench;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/** Prints what a platform on this machine does; argument: its gateway. A zone operator's token is in the environment. */
public final class Bench {
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration SEARCH_WARM_UP = Duration.ofSeconds(30);
    /** On two cores the compiler shares with all else it takes this long until a write's way through nine parts is compiled. */
    private static final Duration WRITE_WARM_UP = Duration.ofMinutes(4);

    private static final int WRITES_PER_SECOND = 100;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        URI gateway = URI.create(arguments.length == 0 ? "http://localhost:8080" : arguments[0]);
        System.out.printf(
                "%s, %d cores, JDK %s%n", gateway, Runtime.getRuntime().availableProcessors(), Runtime.version());

        SearchLoad search = new SearchLoad(gateway, 8);
        search.run(SEARCH_WARM_UP);
        System.out.printf("investor search, 8 connections, closed loop : %s%n", search.run(MEASURED));

        String token = Objects.requireNonNull(System.getenv("TECHVALLEY_TOKEN"), "TECHVALLEY_TOKEN is not set");
        TokenCost cost = new TokenCost(gateway, token);
        cost.run(MEASURED);
        System.out.printf("what a token adds, 1 connection, by turns      : %s%n", cost.run(MEASURED));

        WriteVisibility visibility = new WriteVisibility(gateway, WRITES_PER_SECOND, token);
        visibility.run(WRITE_WARM_UP);
        System.out.printf(
                "write acknowledged -> visible, %d/s, open loop: %s%n", WRITES_PER_SECOND, visibility.run(MEASURED));
    }
}
