package ma.techvalley.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reach;
import ma.techvalley.bench.harness.Rounds;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Events;
import ma.techvalley.bench.replay.ReplayContestant;
import ma.techvalley.embedded.EmbeddedStore;

/** S2: resident memory of a service a second after it is ready, and heap of the gateway's memory. */
public final class MemoryBenchmark implements Benchmark {
    private static final Reach SERVICE = Reach.atMost(1.35);
    private static final Reach HEAP = Reach.atMost(1.5);
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Path root;

    /** @param root of the project */
    public MemoryBenchmark(Path root) {
        this.root = root;
    }

    @Override
    public String name() {
        return "S2";
    }

    @Override
    public String title() {
        return "Memory";
    }

    @Override
    public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
        int spaces = pace.quick() ? 1_000 : 100_000;
        EmbeddedStore store = EmbeddedStore.inMemory();
        try (store;
                Broker broker = Broker.start(work.resolve("broker"))) {
            resident(new Applications(root, work, broker, store), pace, findings);
            Events.fill(broker.bootstrapServers(), spaces);
            long events = spaces + Spaces.PARKS;
            var setup = new ReplayContestant.Setup(
                    broker, new ReplayContestant.Records(events, events), "2g", work.resolve("replay"));
            findings.figure(new Figure(
                    "gateway's memory, %,d spaces".formatted(spaces),
                    "heap / encoded spaces",
                    Figure.RATIO,
                    ReplayContestant.heapPerEncodedByte(setup, pace.rounds()),
                    HEAP));
        }
    }

    private static void resident(Applications applications, Pace pace, Findings findings)
            throws IOException, InterruptedException {
        List<Application> pair = List.of(applications.empty(), applications.service());
        List<List<Double>> mebibytes = List.of(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < pace.rounds(); round++) {
            for (Application application : Rounds.rotated(pair, round)) {
                mebibytes.get(pair.indexOf(application)).add(resident(application));
            }
        }
        for (int index = 0; index < pair.size(); index++) {
            Application application = pair.get(index);
            findings.setting(application.name(), application.settings());
            findings.figure(Figure.measured("resident memory", application.name(), "MiB", mebibytes.get(index)));
        }
        findings.figure(Figure.ratio("service / floor", mebibytes.get(1), mebibytes.get(0), SERVICE));
    }

    private static double resident(Application application) throws IOException, InterruptedException {
        try (Application.Started started = application.start()) {
            TimeUnit.SECONDS.sleep(1);
            return resident(started.child().handle().pid());
        }
    }

    static double resident(long process) throws IOException {
        Matcher found = RESIDENT.matcher(Files.readString(Path.of("/proc", Long.toString(process), "status")));
        if (!found.find()) {
            throw new IllegalStateException("process " + process + " has ended");
        }
        return Long.parseLong(found.group(1)) / 1024.0;
    }
}
