package ma.techvalley.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.ingest.IngestBenchmark;
import ma.techvalley.bench.replay.ReplayBenchmark;
import ma.techvalley.bench.route.RouteBenchmark;
import ma.techvalley.bench.running.RunningBenchmark;
import ma.techvalley.bench.search.SearchBenchmark;
import ma.techvalley.bench.start.MemoryBenchmark;
import ma.techvalley.bench.start.StartBenchmark;
import ma.techvalley.bench.visible.VisibilityBenchmark;
import ma.techvalley.bench.web.WebBenchmark;

/** The benchmarks by name. */
final class Catalogue {
    private final List<Benchmark> all;
    /** Not among all, since it needs a platform that runs, and writes to it. */
    private final Benchmark running = new RunningBenchmark();

    /** @param root of the project */
    Catalogue(Path root) {
        this.all = List.of(
                new SearchBenchmark(),
                new WebBenchmark(root),
                new IngestBenchmark(root),
                new RouteBenchmark(root),
                new VisibilityBenchmark(root),
                new ReplayBenchmark(),
                new StartBenchmark(root),
                new MemoryBenchmark(root));
    }

    /**
     * Those that are named, in that order, or all.
     *
     * @throws IllegalArgumentException for a name that nothing has
     */
    List<Benchmark> chosen(List<String> names) {
        return names.isEmpty() ? all : names.stream().map(this::named).toList();
    }

    private Benchmark named(String name) {
        return Stream.concat(all.stream(), Stream.of(running))
                .filter(benchmark -> benchmark.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no benchmark '%s', only %s and %s"
                        .formatted(
                                name,
                                all.stream().map(Benchmark::name).collect(Collectors.joining(", ")),
                                running.name())));
    }
}
