package ma.techvalley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Machine;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Report;
import ma.techvalley.bench.harness.Reports;
import ma.techvalley.bench.harness.Table;
import ma.techvalley.bench.running.RunningBenchmark;
import ma.techvalley.bench.search.SearchBenchmark;

/** Runs benchmarks: all of them, or those that are named. The launcher has built what they start. */
public final class Bench {
    private static final String QUICK = "--quick";

    private static final List<Benchmark> ALL = List.of(new SearchBenchmark());
    /** Not among all, since it needs a platform that runs, and writes to it. */
    private static final Benchmark RUNNING = new RunningBenchmark();

    private Bench() {}

    /** Arguments: the directory of the project, names, {@code --quick}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            run(arguments);
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            System.err.println("techvalley: " + wrong.getMessage());
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        boolean quick = rest.contains(QUICK);
        List<Benchmark> chosen =
                chosen(rest.stream().filter(word -> !word.equals(QUICK)).toList());
        Path target = root.resolve("bench/target");
        // A quick run never takes the place of a result.
        var reports = new Reports(quick ? target.resolve("quick") : root.resolve("bench/results"));
        System.out.println(Machine.here());
        for (Benchmark benchmark : chosen) {
            var findings = new Findings();
            benchmark.run(quick ? Pace.QUICK : Pace.FULL, target.resolve("work").resolve(benchmark.name()), findings);
            Report report = Report.of(benchmark.name(), benchmark.title(), findings);
            reports.keep(report);
            System.out.print(Table.of(report));
        }
        System.out.printf(
                "%nwritten to %s%n", root.relativize(reports.directory().resolve("index.html")));
    }

    private static List<Benchmark> chosen(List<String> names) {
        return names.isEmpty() ? ALL : names.stream().map(Bench::named).toList();
    }

    private static Benchmark named(String name) {
        return Stream.concat(ALL.stream(), Stream.of(RUNNING))
                .filter(benchmark -> benchmark.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no benchmark '%s', only %s and %s"
                        .formatted(
                                name,
                                ALL.stream().map(Benchmark::name).collect(Collectors.joining(", ")),
                                RUNNING.name())));
    }
}
