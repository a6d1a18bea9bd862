package ma.techvalley.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Streams streams = new Streams(
            new ChangeFeed(16),
            (_, _) -> null,
            new Streams.Settings(3, 2, Duration.ofSeconds(1), Duration.ZERO, Duration.ofSeconds(1)),
            registry);

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
        assertThat(registry.get("techvalley.streams.open").gauge().value()).isEqualTo(2);
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

    @Test
    void nobodyFollowsWhatIsNotThereYet() {
        assertThatThrownBy(streams::tip).isInstanceOf(Unavailable.class);
    }
}
