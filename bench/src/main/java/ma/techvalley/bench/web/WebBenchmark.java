package ma.techvalley.bench.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.bench.data.Question;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.harness.Sample;
import ma.techvalley.bench.load.Latencies;
import ma.techvalley.bench.load.Load;
import ma.techvalley.bench.load.Server;
import ma.techvalley.bench.load.Wrk;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Delivered;
import ma.techvalley.bench.platform.Events;

/** R2: the search over HTTP. */
public final class WebBenchmark implements Benchmark {
    private static final List<String> PATHS =
            Question.recorded().stream().map(Question::path).toList();
    private static final int CONNECTIONS = 16;
    private static final Reach PEER = Reach.atLeast(10);
    private static final Reach SMALL = Reach.atLeast(0.8);
    private static final Reach LARGE = Reach.atLeast(0.55);

    private final Path root;

    /** @param root of the project */
    public WebBenchmark(Path root) {
        this.root = root;
    }

    /**
     * One number of spaces.
     *
     * @param peer beside the peer, not the floor: its store goes through all spaces five times for one answer, so only few spaces
     *     can be asked of it
     * @param reach of the ratio of processor time, other by gateway
     */
    private record Size(int spaces, boolean peer, Reach reach) {
        String words() {
            return "%,d spaces".formatted(spaces);
        }
    }

    @Override
    public String name() {
        return "R2";
    }

    @Override
    public String title() {
        return "Search over HTTP";
    }

    @Override
    public boolean needsWrk() {
        return true;
    }

    @Override
    public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
        Wrk wrk = Wrk.with(PATHS, work);
        Delivered gateway = Delivered.of(root.resolve("gateway"), work);
        List<Size> sizes = pace.quick()
                ? List.of(new Size(200, true, PEER), new Size(1_000, false, SMALL))
                : List.of(new Size(1_000, true, PEER), new Size(10_000, false, SMALL), new Size(100_000, false, LARGE));
        for (Size size : sizes) {
            try (Broker broker = Broker.start(work.resolve("broker"))) {
                Events.fill(broker.bootstrapServers(), size.spaces());
                measure(
                        size,
                        new Servers(pace.quick() ? "512m" : "1g", wrk, work),
                        new Started(gateway, broker),
                        pace,
                        findings);
            }
        }
        findings.setting(
                "capacity",
                "wrk, one thread, 16 connections, the 256 recorded questions in turn; two connections for the peer");
        findings.setting(
                "latency",
                "open loop at parts of what the same client gets in a closed loop in that round, 16 connections");
    }

    /** What the gateway is started from. */
    private record Started(Delivered gateway, Broker broker) {}

    private static void measure(Size size, Servers servers, Started started, Pace pace, Findings findings)
            throws IOException, InterruptedException {
        List<Server> contestants = new ArrayList<>();
        try {
            contestants.add(servers.gateway(started.gateway(), started.broker()));
            List<byte[]> answers = Recorded.answers(contestants.getFirst(), PATHS);
            contestants.addFirst(size.peer() ? servers.peer(size.spaces()) : servers.floor(answers));
            for (Server contestant : contestants) {
                Recorded.requireEqual(answers, Recorded.answers(contestant, PATHS), PATHS);
                findings.setting(contestant.name() + ", " + size.words(), contestant.settings());
            }
            Rounds rounds = Rounds.of(contestants, pace);
            findings.restless(rounds, size.words());
            capacity(size, contestants, rounds, findings);
            if (!size.peer()) {
                latency(size, contestants, pace, findings);
            }
            findings.figure(Figure.ratio(
                    "%s / gateway, %s".formatted(size.peer() ? "peer" : "floor", size.words()),
                    rounds.each(contestants.getFirst().name(), Sample::cpuMicros),
                    rounds.each(Servers.OURS, Sample::cpuMicros),
                    size.reach()));
        } finally {
            contestants.forEach(Server::close);
        }
    }

    private static void capacity(Size size, List<Server> contestants, Rounds rounds, Findings findings) {
        for (Server server : contestants) {
            findings.figure(Figure.measured(
                    "processor time of a request, " + size.words(),
                    server.name(),
                    "µs",
                    rounds.each(server.name(), Sample::cpuMicros)));
        }
        for (Server server : contestants) {
            findings.figure(Figure.measured(
                    "requests in a closed loop, " + size.words(),
                    server.name(),
                    "1/s",
                    rounds.each(server.name(), Sample::perSecond)));
        }
    }

    /** Beside the client's own work, which takes more of the two cores than wrk's: at parts of what that very client can get. */
    private static void latency(Size size, List<Server> contestants, Pace pace, Findings findings)
            throws IOException, InterruptedException {
        Latencies latencies = new Latencies(contestants, uri -> new Load(uri, PATHS, CONNECTIONS));
        for (int round = 0; round < pace.rounds(); round++) {
            latencies.round(round, pace.turn().dividedBy(2));
        }
        latencies.figures(size.words()).forEach(findings::figure);
    }
}
