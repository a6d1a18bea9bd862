package ma.techvalley.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ma.techvalley.bench.harness.Contestant;
import ma.techvalley.bench.harness.Cpu;
import ma.techvalley.bench.harness.Sample;
import ma.techvalley.bench.platform.Up;

/** {@code techvalley up} without demo data, until it says that it is ready. */
record WholePlatform(Path root, Path work) implements Contestant {
    static final String NAME = "whole platform in one process";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Sample run(Duration length) throws IOException {
        long start = System.nanoTime();
        try (Up up = Up.start(root, work.resolve("platform"), false)) {
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            return new Sample(1, taken, Cpu.of(List.of(up.process().toHandle())));
        }
    }
}
