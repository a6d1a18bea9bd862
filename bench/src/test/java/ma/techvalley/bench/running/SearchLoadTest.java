package ma.techvalley.bench.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class SearchLoadTest {
    @Test
    void countsWhatWasAnswered() throws Exception {
        try (Answering server = new Answering(200)) {
            SearchLoad.Result result = new SearchLoad(server.uri(), 2).run(Duration.ofMillis(300));

            assertThat(result.nanos().getTotalCount()).isPositive();
            assertThat(result.perSecond()).isEqualTo(result.nanos().getTotalCount() / 0.3);
        }
    }

    @Test
    void endsTheRunWhenAnAnswerIsNotOk() throws Exception {
        try (Answering server = new Answering(503)) {
            assertThatThrownBy(() -> new SearchLoad(server.uri(), 1).run(Duration.ofMillis(300)))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("status 503");
        }
    }
}
