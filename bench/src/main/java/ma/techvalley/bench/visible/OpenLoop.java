package ma.techvalley.bench.visible;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import ma.techvalley.bench.harness.Contestant;
import ma.techvalley.bench.harness.Figure;
import ma.techvalley.bench.harness.Sample;
import org.HdrHistogram.Histogram;

/** Who works at a given rate: its latencies tell, and what it costs. It is warm when the costs stay the same. */
final class OpenLoop implements Contestant {
    private final String name;
    private final Loop loop;
    private final Supplier<Duration> cpu;
    private final List<Double> medians = new ArrayList<>();
    private final List<Double> slowest = new ArrayList<>();

    /** @param cpu that its processes have used so far */
    OpenLoop(String name, Loop loop, Supplier<Duration> cpu) {
        this.name = name;
        this.loop = loop;
        this.cpu = cpu;
    }

    /** Nanoseconds of each operation. */
    interface Loop {
        Histogram run(Duration length) throws IOException, InterruptedException;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double pulse(Sample window) {
        return window.cpuMicros();
    }

    @Override
    public Sample run(Duration length) throws IOException, InterruptedException {
        Duration before = cpu.get();
        long start = System.nanoTime();
        Histogram nanos = loop.run(length);
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        medians.add(nanos.getValueAtPercentile(50) / 1e6);
        slowest.add(nanos.getValueAtPercentile(99) / 1e6);
        return new Sample(nanos.getTotalCount(), wall, cpu.get().minus(before));
    }

    /** In ms, of so many turns: the last ones. */
    List<Double> medians(int turns) {
        return last(medians, turns);
    }

    Figure median(int turns) {
        return Figure.measured("open loop", name + ", p50", "ms", medians(turns));
    }

    Figure slowest(int turns) {
        return Figure.measured("open loop", name + ", p99", "ms", last(slowest, turns));
    }

    private static List<Double> last(List<Double> all, int turns) {
        return List.copyOf(all.subList(all.size() - turns, all.size()));
    }
}
