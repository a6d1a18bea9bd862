package ma.techvalley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Findings;
import ma.techvalley.bench.harness.Machine;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Report;
import ma.techvalley.bench.harness.Reports;
import ma.techvalley.bench.harness.Table;
import ma.techvalley.bench.load.Wrk;

/** Runs benchmarks: all of them, or those that are named. The launcher has built what they start. */
public final class Bench {
    private static final String QUICK = "--quick";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Bench() {}

    /** Arguments: the directory of the project, names, {@code --quick}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        List<String> words = List.of(arguments).subList(1, arguments.length);
        boolean quick = words.contains(QUICK);
        List<String> names = words.stream().filter(word -> !word.equals(QUICK)).toList();
        List<Benchmark> benchmarks = chosen(root, names);
        requireWrk(benchmarks);
        run(benchmarks, quick, root);
        // Libraries leave threads behind.
        System.exit(0);
    }

    private static List<Benchmark> chosen(Path root, List<String> names) {
        try {
            return new Catalogue(root).chosen(names);
        } catch (IllegalArgumentException unknown) {
            System.err.println("techvalley: " + unknown.getMessage());
            System.exit(MISUSED);
            throw unknown;
        }
    }

    /** Before anything is measured: some need it only after a quarter of an hour. */
    private static void requireWrk(List<Benchmark> benchmarks) {
        List<String> needing = benchmarks.stream()
                .filter(Benchmark::needsWrk)
                .map(Benchmark::name)
                .toList();
        if (!needing.isEmpty() && !Wrk.isInstalled()) {
            System.err.printf(
                    "techvalley: wrk is not installed, and %s need it. Install your system's package wrk, or name others.%n",
                    String.join(" and ", needing));
            System.exit(FAILED);
        }
    }

    private static void run(List<Benchmark> benchmarks, boolean quick, Path root)
            throws IOException, InterruptedException {
        Path target = root.resolve("bench/target");
        // A quick run never takes the place of a result.
        var reports = new Reports(quick ? target.resolve("quick") : root.resolve("bench/results"));
        System.out.println(Machine.here());
        for (Benchmark benchmark : benchmarks) {
            var findings = new Findings();
            benchmark.run(quick ? Pace.QUICK : Pace.FULL, target.resolve("work").resolve(benchmark.name()), findings);
            Report report = Report.of(benchmark.name(), benchmark.title(), findings);
            reports.keep(report);
            System.out.print(Table.of(report));
        }
        System.out.printf(
                "%nwritten to %s%n", root.relativize(reports.directory().resolve("index.html")));
    }
}
