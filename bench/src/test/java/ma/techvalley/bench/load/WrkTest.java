package ma.techvalley.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WrkTest {
    @Test
    void readsWhatWasCounted() {
        assertThat(Wrk.read("Running 2s test\n  2 threads\n@ 81234 2000123 0 0\n"))
                .isEqualTo(new Wrk.Result(81_234, Duration.ofNanos(2_000_123_000)));
    }

    @Test
    void endsTheRunOnAnErrorOrAMissingAnswer() {
        assertThatThrownBy(() -> Wrk.read("@ 100 2000 3 0")).hasMessageContaining("3 answers with an error");
        assertThatThrownBy(() -> Wrk.read("@ 100 2000 0 2")).hasMessageContaining("2 without an answer");
        assertThatThrownBy(() -> Wrk.read("unable to connect")).hasMessageContaining("unable to connect");
    }
}
