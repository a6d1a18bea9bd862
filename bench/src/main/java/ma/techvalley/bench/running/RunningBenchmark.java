package ma.techvalley.bench.running;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.load.Load;
import org.HdrHistogram.Histogram;

/** A platform that somebody has started: the launcher says in the environment where its gateway is, and gives a zone operator's token. */
public final class RunningBenchmark implements Benchmark {
    private static final List<String> QUESTIONS = List.of(
            "/api/v1/office-spaces?region=MA-06&minArea=500&maxArea=800",
            "/api/v1/office-spaces?fitOut=FITTED&sort=rent&limit=20",
            "/api/v1/office-spaces?minArea=300&maxRent=120&sort=-area",
            "/api/v1/office-spaces?park=casanearshore&limit=50",
            "/api/v1/office-spaces?q=rabat&limit=10",
            "/api/v1/office-spaces?limit=20");
    private static final int WRITES_PER_SECOND = 100;
    private static final int CONNECTIONS = 8;
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration SEARCH_WARM_UP = Duration.ofSeconds(30);
    /** On two cores the compiler shares with all else it takes this long until a write's way through nine parts is compiled. */
    private static final Duration WRITE_WARM_UP = Duration.ofMinutes(4);

    @Override
    public String name() {
        return "running";
    }

    @Override
    public String title() {
        return "The platform that runs on this machine";
    }

    @Override
    public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
        URI gateway = URI.create(environment("TECHVALLEY_GATEWAY"));
        String token = environment("TECHVALLEY_TOKEN");
        search(new Load(gateway, QUESTIONS, CONNECTIONS), pace, findings);
        token(new TokenCost(gateway, token), pace, findings);
        write(new WriteVisibility(gateway, WRITES_PER_SECOND, token), pace, findings);
    }

    private static void search(Load load, Pace pace, Findings findings) throws IOException, InterruptedException {
        load.closed(pace.quick() ? SHORT : SEARCH_WARM_UP);
        Load.Result result = load.closed(pace.quick() ? SHORT : MEASURED);
        String group = "investor search, %d connections, closed loop".formatted(CONNECTIONS);
        findings.figure(Figure.measured(group, "requests", "1/s", List.of(result.perSecond())));
        percentiles(group + ", latency", result.nanos(), findings);
    }

    private static void token(TokenCost cost, Pace pace, Findings findings) throws IOException {
        Duration length = pace.quick() ? SHORT : MEASURED;
        cost.run(length);
        TokenCost.Result result = cost.run(length);
        String group = "one connection, with and without a token by turns, median";
        findings.figure(Figure.measured(group, "without", "µs", List.of(micros(result.without(), 50))));
        findings.figure(Figure.measured(group, "with", "µs", List.of(micros(result.with(), 50))));
        findings.figure(Figure.measured(group, "difference", "µs", List.of(result.difference())));
    }

    private static void write(WriteVisibility visibility, Pace pace, Findings findings)
            throws IOException, InterruptedException {
        visibility.warmUp(pace.quick() ? SHORT : WRITE_WARM_UP);
        Histogram nanos = visibility.run(pace.quick() ? SHORT : MEASURED);
        percentiles("write acknowledged → visible, %d/s, open loop".formatted(WRITES_PER_SECOND), nanos, findings);
    }

    private static void percentiles(String group, Histogram nanos, Findings findings) {
        findings.figure(Figure.measured(group, "p50", "µs", List.of(micros(nanos, 50))));
        findings.figure(Figure.measured(group, "p99", "µs", List.of(micros(nanos, 99))));
    }

    private static double micros(Histogram nanos, double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e3;
    }

    private static String environment(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is not set; the launcher does it");
    }
}
