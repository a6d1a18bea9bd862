package ma.techvalley.bench.visible;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import ma.techvalley.bench.harness.Sample;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
    private final AtomicLong turn = new AtomicLong();
    private final OpenLoop loop = new OpenLoop("ours", this::turn, () -> Duration.ofMillis(10 * turn.get()));

    /** Ten operations, slower from turn to turn. */
    private Histogram turn(Duration length) {
        var nanos = new Histogram(3);
        nanos.recordValueWithCount(1_000_000 * turn.incrementAndGet(), 10);
        return nanos;
    }

    @Test
    void isWarmWhenItsCostsAreTheSameWhateverItsRateIs() throws Exception {
        Sample window = loop.run(Duration.ZERO);

        assertThat(loop.pulse(window)).isEqualTo(1_000);
    }

    @Test
    void showsNoTurnOfTheWarmUp() throws Exception {
        for (int run = 0; run < 5; run++) {
            loop.run(Duration.ZERO);
        }

        assertThat(loop.medians(2)).extracting(Math::round).isEqualTo(List.of(4L, 5L));
        assertThat(loop.median(2).rounds()).hasSize(2);
        assertThat(loop.slowest(2).rounds()).hasSize(2);
    }
}
