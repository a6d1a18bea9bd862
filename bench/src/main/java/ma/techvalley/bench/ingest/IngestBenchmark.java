package ma.techvalley.bench.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ma.techvalley.bench.data.Question;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.harness.Steady;
import ma.techvalley.bench.ingest.Reading.Subject;
import ma.techvalley.bench.load.Load;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Delivered;
import ma.techvalley.bench.platform.Events;
import ma.techvalley.bench.platform.Gateway;
import ma.techvalley.bench.platform.Issuer;
import ma.techvalley.bench.platform.Meters;
import ma.techvalley.contracts.identity.Role;

/** R3: the tail of reads at 60 % load, with and without 1,000 events a second. */
public final class IngestBenchmark implements Benchmark {
    private static final List<String> PATHS =
            Question.recorded().stream().map(Question::path).toList();
    private static final int EVENTS_PER_SECOND = 1_000;
    private static final int CONNECTIONS = 16;
    private static final double LOAD = 0.6;
    private static final Reach TIMES_WITHOUT = Reach.atMost(1.2);
    private static final Reach P999_MILLIS = Reach.atMost(10);
    /** Of 1,000; what is on its way when a round ends is not counted. */
    private static final Reach REALLY_APPLIED = Reach.atLeast(980);

    private static final Duration TURN = Duration.ofSeconds(4);

    private final Path root;

    /** @param root of the project */
    public IngestBenchmark(Path root) {
        this.root = root;
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
        try (Issuer issuer = new Issuer();
                Broker broker = Broker.start(work.resolve("broker"))) {
            Events.fill(broker.bootstrapServers(), spaces);
            Delivered delivered = Delivered.of(root.resolve("gateway"), work);
            String heap = pace.quick() ? "512m" : "1g";
            try (Gateway gateway =
                            Gateway.start(delivered, broker, heap, work, "--techvalley.access.issuer=" + issuer.url());
                    Events events = new Events(broker.bootstrapServers())) {
                findings.setting("gateway", gateway.settings());
                measure(
                        new Subject(
                                gateway,
                                new Meters(gateway.uri(), issuer.bearer(Role.PLATFORM_OPERATOR)),
                                new Load(gateway.uri(), PATHS, CONNECTIONS),
                                events,
                                new Ingest.Versions(spaces)),
                        pace,
                        findings);
            }
        }
        findings.setting(
                "spaces", "%,d, of which %,d change, in turn".formatted(spaces, Math.min(spaces, Ingest.CHANGED)));
        findings.setting(
                "load",
                "60 % of what the client gets in a closed loop at the start of each round; client, broker and writer of events share the cores with the gateway");
    }

    private static void measure(Subject subject, Pace pace, Findings findings)
            throws IOException, InterruptedException {
        Reading without = new Reading(subject, 0);
        Reading with = new Reading(subject, EVENTS_PER_SECOND);
        for (Reading reading : List.of(without, with)) {
            if (!Steady.warmUp(reading, pace)) {
                findings.restless(reading.name(), "reads");
            }
        }
        Duration turn = pace.quick() ? Duration.ofSeconds(1) : TURN;
        List<Double> capacities = new ArrayList<>();
        for (int round = 0; round < pace.rounds(); round++) {
            double capacity = subject.load().closed(turn.dividedBy(2)).perSecond();
            capacities.add(capacity);
            for (Reading reading : Rounds.rotated(List.of(without, with), round)) {
                reading.measure(LOAD * capacity, turn);
            }
        }
        findings.figure(Figure.measured("reads in a closed loop", "no events", "1/s", capacities));
        report(without, with, findings);
    }

    private static void report(Reading without, Reading with, Findings findings) {
        for (Reading reading : List.of(without, with)) {
            findings.figure(reading.processorTime());
        }
        applied(with.applied(), findings);
        findings.figure(without.tail());
        findings.figure(with.tail());
        findings.figure(without.farTail());
        findings.figure(with.farTail().reaching(P999_MILLIS));
        findings.figure(Figure.ratio("p99 with / without events", with.p99(), without.p99(), TIMES_WITHOUT));
    }

    /**
     * A tail beside fewer events than there should be would prove nothing.
     *
     * @param perSecond in each round
     */
    static void applied(List<Double> perSecond, Findings findings) {
        findings.figure(Figure.measured("events applied while reads were timed", "1,000 events/s", "1/s", perSecond)
                .reaching(REALLY_APPLIED));
        long late = perSecond.stream()
                .filter(applied -> !REALLY_APPLIED.holds(applied))
                .count();
        if (late > 0) {
            findings.note("in %d of %d rounds fewer events were applied than should be, %,.0f a second in the worst"
                    .formatted(late, perSecond.size(), Collections.min(perSecond)));
        }
    }
}
