package ma.techvalley.bench.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.bench.data.Question;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.load.Load;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Delivered;
import ma.techvalley.bench.platform.Events;
import ma.techvalley.bench.platform.Gateway;
import org.HdrHistogram.Histogram;

/** R3: the tail of reads at 60 % load, with and without 1,000 events a second. */
public final class IngestBenchmark implements Benchmark {
    private static final List<String> PATHS =
            Question.recorded().stream().map(Question::path).toList();
    private static final int EVENTS_PER_SECOND = 1_000;
    private static final int CONNECTIONS = 16;
    private static final double LOAD = 0.6;
    private static final Reach TIMES_WITHOUT = Reach.atMost(1.2);
    private static final Reach P999_MILLIS = Reach.atMost(10);
    private static final Duration TURN = Duration.ofSeconds(4);
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private final Path root;

    /** @param root of the project */
    public IngestBenchmark(Path root) {
        this.root = root;
    }

    /** Round by round, in ms. */
    private record Tail(String name, List<Double> p99, List<Double> p999) {
        private static Tail of(String name) {
            return new Tail(name, new ArrayList<>(), new ArrayList<>());
        }

        private void add(Histogram nanos) {
            p99.add(nanos.getValueAtPercentile(99) / 1e6);
            p999.add(nanos.getValueAtPercentile(99.9) / 1e6);
        }

        private Figure figure(String percentile, List<Double> millis) {
            return Figure.measured("open loop at 60 % load", name + ", " + percentile, "ms", millis);
        }
    }

    @Override
    public String name() {
        return "R3";
    }

    @Override
    public String title() {
        return "Read tail while 1,000 events/s arrive";
    }

    @Override
    public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
        int spaces = pace.quick() ? 1_000 : 100_000;
        try (Broker broker = Broker.start(work.resolve("broker"))) {
            Events.fill(broker.bootstrapServers(), spaces);
            Delivered delivered = Delivered.of(root.resolve("gateway"), work);
            try (Gateway gateway = Gateway.start(delivered, broker, pace.quick() ? "512m" : "1g", work)) {
                findings.setting("gateway", gateway.settings());
                Load load = new Load(gateway.uri(), PATHS, CONNECTIONS);
                load.closed(pace.quick() ? Duration.ofSeconds(1) : WARM_UP);
                measure(load, new Ingesting(broker, new Ingest.Versions(spaces)), pace, findings);
            }
        }
        findings.setting("spaces", "%,d, of which 5,000 at most change, in turn".formatted(spaces));
        findings.setting(
                "load",
                "60 % of what the client gets in a closed loop before the rounds; client, broker and writer of events share the cores with the gateway");
    }

    /** What events are written with. */
    private record Ingesting(Broker broker, Ingest.Versions versions) {}

    private static void measure(Load load, Ingesting ingesting, Pace pace, Findings findings)
            throws IOException, InterruptedException {
        Duration turn = pace.quick() ? Duration.ofSeconds(1) : TURN;
        double perSecond = LOAD * load.closed(turn).perSecond();
        Tail without = Tail.of("no events");
        Tail with = Tail.of("1,000 events/s");
        for (int round = 0; round < pace.rounds(); round++) {
            for (Tail tail : Rounds.rotated(List.of(without, with), round)) {
                if (tail == with) {
                    try (Ingest _ = new Ingest(ingesting.broker(), EVENTS_PER_SECOND, ingesting.versions())) {
                        tail.add(load.open(perSecond, turn).nanos());
                    }
                } else {
                    tail.add(load.open(perSecond, turn).nanos());
                }
            }
        }
        findings.figure(without.figure("p99", without.p99()));
        findings.figure(with.figure("p99", with.p99()));
        findings.figure(without.figure("p99.9", without.p999()));
        findings.figure(with.figure("p99.9", with.p999()).reaching(P999_MILLIS));
        findings.figure(Figure.ratio("p99 with / without events", with.p99(), without.p99(), TIMES_WITHOUT));
    }
}
