package ma.techvalley.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void takesTheMiddleRound() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(1, 2, 9));
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 9.0))).isEqualTo(new Spread(1, 3, 9));
    }

    @Test
    void dividesRoundByRoundAndNotTheMedians() {
        Figure ratio = Figure.ratio("a / b", List.of(1.0, 20.0, 3.0), List.of(1.0, 10.0, 6.0), null);

        assertThat(ratio.rounds()).containsExactly(1.0, 2.0, 0.5);
        assertThat(ratio.spread().median()).isEqualTo(1.0);
    }

    @Test
    void refusesFiguresOfDifferentRounds() {
        assertThatThrownBy(() -> Figure.ratio("a / b", List.of(1.0), List.of(1.0, 2.0), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 rounds beside 2");
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
