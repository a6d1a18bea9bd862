package ma.techvalley.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ma.techvalley.bench.harness.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatenciesTest {
    @TempDir
    private Path directory;

    @Test
    void areTakenAtEachPartOfTheCapacityInEachRound() throws Exception {
        try (Answering http = new Answering(200)) {
            Server server = new Server("one", http.uri(), List.of(), Wrk.with(List.of("/a"), directory), "");
            Latencies latencies = new Latencies(List.of(server), uri -> new Load(uri, List.of("/a"), 2));

            latencies.round(0, Duration.ofMillis(50));
            latencies.round(1, Duration.ofMillis(50));

            List<Figure> figures = latencies.figures("here");
            assertThat(figures)
                    .extracting(Figure::name)
                    .containsExactly(
                            "one, p50 at 30 %",
                            "one, p99 at 30 %",
                            "one, p50 at 60 %",
                            "one, p99 at 60 %",
                            "one, p50 at 80 %",
                            "one, p99 at 80 %");
            assertThat(figures).allSatisfy(figure -> assertThat(figure.rounds()).hasSize(2));
        }
    }
}
