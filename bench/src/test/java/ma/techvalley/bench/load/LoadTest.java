package ma.techvalley.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final List<String> PATHS = List.of("/a", "/b");

    @Test
    void countsWhatWasAnswered() throws Exception {
        try (Answering server = new Answering(200)) {
            Load.Result result = new Load(server.uri(), PATHS, 2).closed(Duration.ofMillis(300));

            assertThat(result.nanos().getTotalCount())
                    .isPositive()
                    .isEqualTo(server.tokens().size());
            assertThat(result.perSecond()).isEqualTo(result.nanos().getTotalCount() / 0.3);
        }
    }

    @Test
    void sendsWhatItIsToldTo() throws Exception {
        try (Answering server = new Answering(200)) {
            List<String> sending = List.of("PUT", "Bearer abc", "{}");
            new Load(server.uri(), PATHS, 1, sending).open(100, Duration.ofMillis(50));

            assertThat(server.tokens()).hasSize(5).containsOnly("Bearer abc");
        }
    }

    @Test
    void endsTheRunWhenAnAnswerIsNotOk() throws Exception {
        try (Answering server = new Answering(503)) {
            Load load = new Load(server.uri(), PATHS, 1);

            assertThatThrownBy(() -> load.closed(Duration.ofMillis(300)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("status 503 for /a");
            assertThatThrownBy(() -> load.open(10, Duration.ofMillis(300))).hasMessageContaining("status 503");
        }
    }

    @Test
    void startsRequestsAtTheirTimesAndNotEarlier() throws Exception {
        try (Answering server = new Answering(200)) {
            long start = System.nanoTime();
            Load.Result result = new Load(server.uri(), PATHS, 4).open(100, Duration.ofMillis(400));

            assertThat(result.nanos().getTotalCount()).isEqualTo(40);
            assertThat(System.nanoTime() - start).isGreaterThan(380_000_000L);
        }
    }

    /** A closed loop would see the slow answers only, and not who waits behind them. */
    @Test
    void countsTheTimeARequestWaitedForItsTurn() throws Exception {
        try (Answering server = new Answering(200, Duration.ofMillis(100))) {
            Histogram nanos = new Load(server.uri(), PATHS, 1)
                    .open(100, Duration.ofMillis(50))
                    .nanos();

            assertThat(nanos.getTotalCount()).isEqualTo(5);
            assertThat(nanos.getMaxValue())
                    .as("five after each other, less 40 ms")
                    .isGreaterThan(440_000_000L);
        }
    }
}
