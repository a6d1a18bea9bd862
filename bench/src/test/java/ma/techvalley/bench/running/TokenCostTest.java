package ma.techvalley.bench.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import ma.techvalley.bench.load.Answering;
import org.junit.jupiter.api.Test;

class TokenCostTest {
    @Test
    void asksWithAndWithoutATokenByTurns() throws Exception {
        try (Answering server = new Answering(200)) {
            TokenCost.Result result = new TokenCost(server.uri(), "t").run(Duration.ofMillis(300));

            assertThat(result.with().getTotalCount())
                    .isPositive()
                    .isEqualTo(result.without().getTotalCount());
            assertThat(server.tokens()).startsWith("", "Bearer t", "", "Bearer t");
        }
    }

    @Test
    void endsTheRunWhenATokenIsRefused() throws Exception {
        try (Answering server = new Answering(401)) {
            assertThatThrownBy(() -> new TokenCost(server.uri(), "t").run(Duration.ofMillis(300)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("status 401");
        }
    }
}
