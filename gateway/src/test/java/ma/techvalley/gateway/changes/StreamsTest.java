package ma.techvalley.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private final Streams streams = new Streams(new ChangeFeed(16), new Streams.Ceiling(3, 2), Duration.ofSeconds(1));

    @Test
    void oneClientGetsNoMoreThanItsShare() {
        streams.enter("a");
        streams.enter("a");

        assertThatThrownBy(() -> streams.enter("a"))
                .hasMessageContaining("2 streams")
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.retryAfter()).isPresent());
        assertThatCode(() -> streams.enter("b")).doesNotThrowAnyException();
    }

    @Test
    void whatWasLeftCanBeTakenAgain() {
        streams.enter("a");
        streams.enter("a");
        streams.leave("a");

        assertThatCode(() -> streams.enter("a")).doesNotThrowAnyException();
    }

    @Test
    void whoFindsAllTakenHasTakenNone() {
        streams.enter("a");
        streams.enter("a");
        streams.enter("b");
        assertThatThrownBy(() -> streams.enter("c")).isInstanceOf(Unavailable.class);
        streams.leave("a");

        assertThatCode(() -> streams.enter("c")).doesNotThrowAnyException();
    }
}
