package ma.techvalley.zones.spaces;

import static ma.techvalley.zones.spaces.Refusals.assertInvalid;
import static ma.techvalley.zones.spaces.Spaces.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LapseTest {
    private final Lapse lapse = new Lapse(Duration.ofDays(14), Duration.ofDays(90));

    @Test
    void comesAfterTheUsualTimeUnlessAskedOtherwise() {
        assertThat(lapse.after(NOW, null)).isEqualTo(NOW.plus(Duration.ofDays(14)));
        assertThat(lapse.after(NOW, NOW.plusMillis(1))).isEqualTo(NOW.plusMillis(1));
        assertThat(lapse.after(NOW, NOW.plus(Duration.ofDays(90)))).isEqualTo(NOW.plus(Duration.ofDays(90)));
    }

    @Test
    void isNeitherInThePastNorTooFarAhead() {
        assertInvalid(() -> lapse.after(NOW, NOW), "/expiresAt future");
        assertInvalid(() -> lapse.after(NOW, NOW.plus(Duration.ofDays(90)).plusMillis(1)), "/expiresAt maximum");
    }

    @Test
    void refusesToStartWithTimesThatContradictEachOther() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lapse(Duration.ofDays(91), Duration.ofDays(90)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lapse(Duration.ZERO, Duration.ofDays(90)));
    }
}
