package ma.techvalley.bench.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacingTest {
    @Test
    void isEven() {
        Pacing even = new Pacing(100, Duration.ZERO);
        assertThat(even.writes(Duration.ofSeconds(20))).isEqualTo(2000);
        assertThat(even.nanos(0)).isZero();
        assertThat(even.nanos(1999)).isEqualTo(19_990_000_000L);
    }

    @Test
    void growsAndGoesOnEvenly() {
        Pacing growing = new Pacing(100, Duration.ofSeconds(10));
        assertThat(growing.writes(Duration.ofSeconds(20))).isEqualTo(1500);
        assertThat(growing.nanos(0)).isZero();
        assertThat(growing.nanos(125)).isEqualTo(Duration.ofSeconds(5).toNanos());
        assertThat(growing.nanos(500)).isEqualTo(Duration.ofSeconds(10).toNanos());
        assertThat(growing.nanos(1499)).isEqualTo(19_990_000_000L);
    }
}
