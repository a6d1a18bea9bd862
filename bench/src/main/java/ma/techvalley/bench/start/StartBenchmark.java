package ma.techvalley.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Contestant;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Events;
import ma.techvalley.embedded.EmbeddedStore;

/** S1: from the command to the first answer that it is ready. */
public final class StartBenchmark implements Benchmark {
    private static final Reach SERVICE = Reach.atMost(1.6);
    private static final Reach GATEWAY = Reach.atMost(2.5);
    private static final Reach PLATFORM_SECONDS = Reach.atMost(12);

    private final Path root;

    /** @param root of the project */
    public StartBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "S1";
    }

    @Override
    public String title() {
        return "Cold start to ready";
    }

    @Override
    public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
        int spaces = pace.quick() ? 1_000 : 100_000;
        EmbeddedStore store = EmbeddedStore.inMemory();
        try (store;
                Broker broker = Broker.start(work.resolve("broker"))) {
            Events.fill(broker.bootstrapServers(), spaces);
            Applications applications = new Applications(root, work, broker, store);
            List<Application> alone = List.of(
                    applications.empty(), applications.service(), applications.fatJar(), applications.gateway());
            alone.forEach(application -> findings.setting(application.name(), application.settings()));
            List<Contestant> all =
                    List.of(alone.get(0), alone.get(1), alone.get(2), alone.get(3), new WholePlatform(root, work));
            // The first start of each, which is not measured, brings its files into the page cache.
            report(
                    Rounds.of(all, new Pace(pace.rounds(), Duration.ZERO, Duration.ZERO, 1, pace.quick())),
                    all,
                    findings);
        }
        findings.setting("gateway", "%,d spaces to read before it is ready".formatted(spaces));
    }

    private static void report(Rounds rounds, List<Contestant> all, Findings findings) {
        for (Contestant contestant : all) {
            Figure figure = Figure.measured("start", contestant.name(), "s", seconds(rounds, contestant.name()));
            findings.figure(contestant.name().equals(WholePlatform.NAME) ? figure.reaching(PLATFORM_SECONDS) : figure);
        }
        for (Contestant contestant : all) {
            findings.figure(Figure.measured(
                    "processor time of a start",
                    contestant.name(),
                    "s",
                    rounds.each(contestant.name(), sample -> sample.cpuMicros() / 1e6)));
        }
        List<Double> empty = seconds(rounds, Applications.EMPTY);
        List<Double> service = seconds(rounds, Applications.SERVICE);
        findings.figure(Figure.ratio("service / floor", service, empty, SERVICE));
        findings.figure(Figure.ratio("gateway / floor", seconds(rounds, Applications.GATEWAY), empty, GATEWAY));
        findings.figure(Figure.ratio("fat jar / service", seconds(rounds, Applications.FAT_JAR), service, null));
    }

    private static List<Double> seconds(Rounds rounds, String contestant) {
        return rounds.each(contestant, sample -> sample.wallMicros() / 1e6);
    }
}
