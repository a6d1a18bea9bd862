package ma.techvalley.bench.harness;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs benchmarks one after the other. One that fails, or never ends, takes nothing from the others. */
public final class Attempts {
    private final Reports reports;
    private final Path work;
    private final PrintStream out;
    private final List<String> failures = new ArrayList<>();

    /** @param work a directory for what is thrown away, with one in it for each benchmark */
    public Attempts(Reports reports, Path work, PrintStream out) {
        this.reports = reports;
        this.work = work;
        this.out = out;
    }

    /** Its result is kept if it comes within that time; otherwise an earlier result stays as it was. */
    public void run(Benchmark benchmark, Pace pace, Duration atMost) throws InterruptedException {
        var findings = new Findings();
        long start = System.nanoTime();
        try {
            within(atMost, () -> {
                benchmark.run(pace, directory(benchmark), findings);
                findings.setting("duration", words(start));
                reports.keep(Report.of(benchmark.name(), benchmark.title(), findings));
            });
            out.print(Table.of(Report.of(benchmark.name(), benchmark.title(), findings)));
        } catch (ExecutionException failed) {
            // What it has found until then, for whoever looks for the reason.
            out.print(Table.of(Report.of(benchmark.name(), benchmark.title(), findings)));
            failed(benchmark, start, Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (TimeoutException late) {
            failed(benchmark, start, late);
        }
    }

    /** A line for each benchmark that has no result. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void within(Duration atMost, Work work)
            throws ExecutionException, TimeoutException, InterruptedException {
        var task = new FutureTask<@Nullable Void>(() -> {
            work.run();
            return null;
        });
        Thread.ofPlatform().daemon().start(task);
        try {
            task.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new TimeoutException("it did not end within " + atMost.toMinutes() + " min");
        }
    }

    private void failed(Benchmark benchmark, long start, Throwable why) {
        // What it has started would burden the next one.
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        String line = "%s FAILED after %s: %s".formatted(benchmark.name(), words(start), why);
        failures.add(line);
        out.printf("%n%s%n", line);
        try (PrintWriter log =
                new PrintWriter(Files.newBufferedWriter(directory(benchmark).resolve("failure.log")))) {
            why.printStackTrace(log);
        } catch (IOException unwritable) {
            why.printStackTrace(out);
        }
    }

    private Path directory(Benchmark benchmark) throws IOException {
        return Files.createDirectories(work.resolve(benchmark.name()));
    }

    private static String words(long start) {
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        return "%d min %d s".formatted(taken.toMinutes(), taken.toSecondsPart());
    }
}
