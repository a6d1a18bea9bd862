package ma.techvalley.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ma.techvalley.bench.harness.Attempts;
import ma.techvalley.bench.harness.Benchmark;
import ma.techvalley.bench.harness.Machine;
import ma.techvalley.bench.harness.Pace;
import ma.techvalley.bench.harness.Reports;
import ma.techvalley.bench.load.Wrk;

/** Runs benchmarks: all of them, or those that are named. The launcher has built what they start. */
public final class Bench {
    private static final String QUICK = "--quick";
    /** Three times what the longest of them takes: whatever hangs, the others get their turn. */
    private static final Duration AT_MOST = Duration.ofMinutes(20);

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Bench() {}

    /** Arguments: the directory of the project, names, {@code --quick}. */
    public static void main(String[] arguments) throws InterruptedException {
        Path root = Path.of(arguments[0]);
        List<String> words = List.of(arguments).subList(1, arguments.length);
        boolean quick = words.contains(QUICK);
        List<String> names = words.stream().filter(word -> !word.equals(QUICK)).toList();
        List<Benchmark> benchmarks = chosen(root, names);
        requireWrk(benchmarks);
        warn(benchmarks);
        // Libraries leave threads behind.
        System.exit(run(benchmarks, quick, root) ? 0 : FAILED);
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

    /** What is missing for a complete result is said before, too. */
    private static void warn(List<Benchmark> benchmarks) {
        for (Benchmark benchmark : benchmarks) {
            benchmark.lacks().ifPresent(lack -> System.err.printf("techvalley: %s: %s%n", benchmark.name(), lack));
        }
    }

    /** Whether all have a result now. */
    private static boolean run(List<Benchmark> benchmarks, boolean quick, Path root) throws InterruptedException {
        Path target = root.resolve("bench/target");
        // A quick run never takes the place of a result.
        var reports = new Reports(quick ? target.resolve("quick") : root.resolve("bench/results"));
        var attempts = new Attempts(reports, target.resolve("work"), System.out);
        System.out.println(Machine.here());
        for (Benchmark benchmark : benchmarks) {
            attempts.run(benchmark, quick ? Pace.QUICK : Pace.FULL, AT_MOST);
        }
        System.out.printf(
                "%nwritten to %s%n", root.relativize(reports.directory().resolve("index.html")));
        List<String> failures = attempts.failures();
        failures.forEach(failure -> System.err.println("techvalley: " + failure));
        if (!failures.isEmpty()) {
            System.err.printf(
                    "techvalley: %d of %d have no new result; the reason is in bench/target/work/NAME/failure.log%n",
                    failures.size(), benchmarks.size());
        }
        return failures.isEmpty();
    }
}
