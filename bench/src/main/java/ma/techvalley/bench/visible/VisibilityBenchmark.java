package ma.techvalley.bench.visible;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.harness.Sample;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Up;
import ma.techvalley.bench.running.WriteVisibility;

/** W4: writes to a platform of its own, each followed by reads. */
public final class VisibilityBenchmark implements Benchmark {
    private static final int PER_SECOND = 200;
    private static final Reach P50_MILLIS = Reach.atMost(5);
    private static final Reach P99_MILLIS = Reach.atMost(25);
    private static final Duration TURN = Duration.ofSeconds(3);
    /** Until the whole rate; on two cores the compiler shares with all else it takes long until a write's way is compiled. */
    private static final Duration GROWING = Duration.ofSeconds(30);
    /** Of the warm-up that follows. */
    private static final int WINDOWS = 6;

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
            writes.warmUp(pace.quick() ? turn : GROWING);
            var floor = new OpenLoop(
                    "send to poll (floor)", length -> hop.run(PER_SECOND, length), cpu(ProcessHandle.current()));
            var platform =
                    new OpenLoop("platform", writes::run, cpu(up.process().toHandle()));
            measure(
                    floor,
                    platform,
                    pace.withTurn(turn).withWindows(pace.quick() ? pace.windows() : WINDOWS),
                    findings);
        }
        findings.setting(
                "platform", "techvalley up with demo data; two reads follow each write, the second to see its version");
        findings.setting(
                "send to poll (floor)", "its processor time is that of the client and the broker, in one process");
    }

    private static Supplier<Duration> cpu(ProcessHandle process) {
        return () -> process.info().totalCpuDuration().orElseThrow();
    }

    private static void measure(OpenLoop floor, OpenLoop platform, Pace pace, Findings findings)
            throws IOException, InterruptedException {
        Rounds rounds = Rounds.of(List.of(floor, platform), pace);
        findings.restless(rounds, "processor time");
        int turns = pace.rounds();
        findings.figure(floor.median(turns));
        findings.figure(floor.slowest(turns));
        findings.figure(platform.median(turns).reaching(P50_MILLIS));
        findings.figure(platform.slowest(turns).reaching(P99_MILLIS));
        for (OpenLoop each : List.of(floor, platform)) {
            findings.figure(Figure.measured(
                    "processor time: of a record, of a write and its two reads",
                    each.name(),
                    "µs",
                    rounds.each(each.name(), Sample::cpuMicros)));
        }
        findings.figure(Figure.ratio("platform / floor, p50", platform.medians(turns), floor.medians(turns), null));
    }
}
