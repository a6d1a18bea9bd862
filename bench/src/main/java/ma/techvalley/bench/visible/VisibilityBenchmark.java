package ma.techvalley.bench.visible;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Up;
import ma.techvalley.bench.running.WriteVisibility;
import org.HdrHistogram.Histogram;

/** W4: writes to a platform of its own, each followed by reads. */
public final class VisibilityBenchmark implements Benchmark {
    private static final int PER_SECOND = 200;
    private static final Reach P50_MILLIS = Reach.atMost(5);
    private static final Reach P99_MILLIS = Reach.atMost(25);
    private static final Duration TURN = Duration.ofSeconds(3);
    /** On two cores the compiler shares with all else it takes longer than other warm-ups until a write's way is compiled. */
    private static final Duration WARM_UP = Duration.ofSeconds(45);

    private final Path root;

    /** @param root of the project */
    public VisibilityBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "W4";
    }

    @Override
    public String title() {
        return "Write acknowledged → visible in the search, " + PER_SECOND + "/s";
    }

    @Override
    public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
        try (Broker broker = Broker.start(work.resolve("broker"));
                Hop hop = new Hop(broker);
                Up up = Up.start(root, work.resolve("platform"), true)) {
            var writes = new WriteVisibility(up.gateway(), PER_SECOND, up.token("zone-operator"));
            Duration turn = pace.quick() ? Duration.ofSeconds(1) : TURN;
            writes.warmUp(pace.quick() ? turn : WARM_UP);
            hop.run(PER_SECOND, turn);
            Percentiles platform = new Percentiles("platform");
            Percentiles floor = new Percentiles("send to poll (floor)");
            for (int round = 0; round < pace.rounds(); round++) {
                // Whoever comes first in one round comes last in the next.
                if (round % 2 == 0) {
                    floor.add(hop.run(PER_SECOND, turn));
                }
                platform.add(writes.run(turn));
                if (round % 2 == 1) {
                    floor.add(hop.run(PER_SECOND, turn));
                }
            }
            report(platform, floor, findings);
        }
        findings.setting(
                "platform", "techvalley up with demo data; two reads follow each write, the second to see its version");
    }

    private static void report(Percentiles platform, Percentiles floor, Findings findings) {
        findings.figure(floor.figure("p50", floor.medians));
        findings.figure(floor.figure("p99", floor.slowest));
        findings.figure(platform.figure("p50", platform.medians).reaching(P50_MILLIS));
        findings.figure(platform.figure("p99", platform.slowest).reaching(P99_MILLIS));
        findings.figure(Figure.ratio("platform / floor, p50", platform.medians, floor.medians, null));
    }

    /** Round by round, in ms. */
    private static final class Percentiles {
        private final String name;
        private final List<Double> medians = new ArrayList<>();
        private final List<Double> slowest = new ArrayList<>();

        private Percentiles(String name) {
            this.name = name;
        }

        private void add(Histogram nanos) {
            medians.add(nanos.getValueAtPercentile(50) / 1e6);
            slowest.add(nanos.getValueAtPercentile(99) / 1e6);
        }

        private Figure figure(String percentile, List<Double> millis) {
            return Figure.measured("open loop", name + ", " + percentile, "ms", millis);
        }
    }
}
