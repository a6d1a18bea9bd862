package ma.techvalley.bench.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.bench.harness.Child;
import ma.techvalley.bench.harness.Contestant;
import ma.techvalley.bench.harness.Cpu;
import ma.techvalley.bench.harness.Jvm;
import ma.techvalley.bench.harness.Sample;
import ma.techvalley.bench.platform.Broker;

/**
 * A reader in a process of its own; a turn is one replay, however long it takes.
 *
 * @param duplicateMicros of each replay so far
 */
public record ReplayContestant(Reader.Kind kind, Jvm jvm, Child child, Records records, List<Double> duplicateMicros)
        implements Contestant, AutoCloseable {
    /** How many events there are, and how many of them are no duplicates. */
    public record Records(long all, long distinct) {}

    /**
     * What everybody reads, and how they are started.
     *
     * @param work for logs, and for what a reader keeps on disk
     */
    public record Setup(Broker broker, Records records, String heap, Path work) {}

    static ReplayContestant start(Reader.Kind kind, Setup setup) throws IOException {
        Jvm jvm = Jvm.own(ReplayWorker.class, setup.heap());
        Child child = Child.start(
                jvm.command(
                        kind.name(),
                        setup.broker().bootstrapServers(),
                        Long.toString(setup.records().distinct()),
                        setup.work().resolve("state").toString()),
                setup.work().resolve(kind + ".log"));
        return new ReplayContestant(kind, jvm, child, setup.records(), new ArrayList<>());
    }

    /** The gateway's memory: bytes of heap for each byte of the encoded spaces, as often as it is read anew. */
    public static List<Double> heapPerEncodedByte(Setup setup, int times) throws IOException {
        List<Double> ratios = new ArrayList<>();
        try (ReplayContestant memory = start(Reader.Kind.OURS, setup)) {
            for (int time = 0; time < times; time++) {
                String[] bytes = memory.child.ask("heap").split(" ");
                ratios.add(Double.parseDouble(bytes[0]) / Double.parseDouble(bytes[1]));
            }
        }
        return ratios;
    }

    @Override
    public String name() {
        return kind.words();
    }

    @Override
    public Sample run(Duration length) throws IOException {
        List<ProcessHandle> processes = List.of(child.handle());
        Duration before = Cpu.of(processes);
        String[] nanos = child.ask("replay").split(" ");
        duplicateMicros.add(Double.parseDouble(nanos[1]) / 1e3);
        return new Sample(
                records.all(),
                Duration.ofNanos(Long.parseLong(nanos[0])),
                Cpu.of(processes).minus(before));
    }

    @Override
    public void close() {
        child.close();
    }
}
