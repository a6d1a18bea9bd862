package ma.techvalley.bench.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.bench.harness.Contestant;
import ma.techvalley.bench.harness.Cpu;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Sample;
import ma.techvalley.bench.load.Load;
import ma.techvalley.bench.platform.Events;
import ma.techvalley.bench.platform.Gateway;
import ma.techvalley.bench.platform.Meters;
import org.HdrHistogram.Histogram;

/** Reads from a gateway while so many events arrive, perhaps none; a contestant for its warm-up only, which is a closed loop. */
final class Reading implements Contestant {
    private final Subject subject;
    private final int eventsPerSecond;
    private final Series series = new Series();

    Reading(Subject subject, int eventsPerSecond) {
        this.subject = subject;
        this.eventsPerSecond = eventsPerSecond;
    }

    /** Whom all ask, and what they change meanwhile. */
    record Subject(Gateway gateway, Meters meters, Load load, Events events, Ingest.Versions versions) {}

    /** Round by round. */
    private record Series(List<Double> p99, List<Double> p999, List<Double> cpuMicros, List<Double> applied) {
        private Series() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public String name() {
        return eventsPerSecond == 0 ? "no events" : "%,d events/s".formatted(eventsPerSecond);
    }

    @Override
    public Sample run(Duration length) throws IOException, InterruptedException {
        try (Ingest _ = new Ingest(subject.events(), eventsPerSecond, subject.versions())) {
            Duration before = cpu();
            long requests = subject.load().closed(length).nanos().getTotalCount();
            return new Sample(requests, length, cpu().minus(before));
        }
    }

    /** One round, in an open loop. */
    void measure(double readsPerSecond, Duration length) throws IOException, InterruptedException {
        try (Ingest _ = new Ingest(subject.events(), eventsPerSecond, subject.versions())) {
            double applied = subject.meters().applied();
            long start = System.nanoTime();
            Duration before = cpu();
            Histogram nanos = subject.load().open(readsPerSecond, length).nanos();
            series.cpuMicros.add(cpu().minus(before).toNanos() / 1e3 / nanos.getTotalCount());
            series.applied.add((subject.meters().applied() - applied) / ((System.nanoTime() - start) / 1e9));
            series.p99.add(nanos.getValueAtPercentile(99) / 1e6);
            series.p999.add(nanos.getValueAtPercentile(99.9) / 1e6);
        }
    }

    List<Double> p99() {
        return series.p99;
    }

    /** Events that were really applied, a second. */
    List<Double> applied() {
        return series.applied;
    }

    Figure tail() {
        return Figure.measured("open loop at 60 % load", name() + ", p99", "ms", series.p99);
    }

    Figure farTail() {
        return Figure.measured("open loop at 60 % load", name() + ", p99.9", "ms", series.p999);
    }

    /** Of a read, and of what was applied meanwhile. */
    Figure processorTime() {
        return Figure.measured("processor time of the gateway for a read", name(), "µs", series.cpuMicros);
    }

    private Duration cpu() {
        return Cpu.of(List.of(subject.gateway().child().handle()));
    }
}
