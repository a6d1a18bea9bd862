package ma.techvalley.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Reports reports;
    private Attempts attempts;

    @BeforeEach
    void begin() {
        reports = new Reports(directory.resolve("results"));
        attempts = new Attempts(
                reports, directory.resolve("work"), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Finds one figure, and does the work. */
    private record Told(String name, double figure, Work work) implements Benchmark {
        @Override
        public String title() {
            return "What " + name + " measures";
        }

        @Override
        public void run(Pace pace, Path work, Findings findings) throws IOException, InterruptedException {
            findings.figure(Figure.measured("time", "ours", "µs", List.of(figure)));
            this.work.run();
        }
    }

    private void run(Benchmark benchmark, Duration atMost) throws InterruptedException {
        attempts.run(benchmark, Pace.QUICK, atMost);
    }

    @Test
    void aFailureTakesNothingFromTheOthers() throws Exception {
        run(new Told("A", 1, () -> {}), LONG);
        run(
                new Told("B", 2, () -> {
                    throw new IllegalStateException("status 503");
                }),
                LONG);
        run(new Told("C", 3, () -> {}), LONG);

        assertThat(reports.all()).extracting(Report::name).containsExactly("A", "C");
        assertThat(attempts.failures())
                .singleElement()
                .asString()
                .startsWith("B FAILED after 0 min 0 s: java.lang.IllegalStateException: status 503");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsSubsequence("What A measures", "What B measures", "B FAILED", "What C measures");
        assertThat(directory.resolve("work/B/failure.log")).content().contains("AttemptsTest");
    }

    @Test
    void aFailureLeavesTheEarlierResult() throws Exception {
        run(new Told("A", 1, () -> {}), LONG);
        run(
                new Told("A", 2, () -> {
                    throw new OutOfMemoryError("as an error does it");
                }),
                LONG);

        assertThat(reports.all())
                .singleElement()
                .satisfies(report ->
                        assertThat(report.figures().getFirst().rounds()).containsExactly(1.0));
    }

    @Test
    void whatNeverEndsIsGivenUpAndWhatItStartedIsEnded() throws Exception {
        var started = new AtomicReference<@Nullable Process>();
        var running = new CountDownLatch(1);
        run(
                new Told("A", 1, () -> {
                    started.set(new ProcessBuilder("sleep", "60").start());
                    running.countDown();
                    new CountDownLatch(1).await();
                }),
                Duration.ofSeconds(2));

        assertThat(attempts.failures()).singleElement().asString().contains("A FAILED", "did not end within");
        running.await();
        assertThat(Objects.requireNonNull(started.get()).waitFor(10, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void saysHowLongItTook() throws Exception {
        run(new Told("A", 1, () -> {}), LONG);

        assertThat(Files.readString(directory.resolve("results/A.json"))).contains("\"duration\" : \"0 min 0 s\"");
    }
}
