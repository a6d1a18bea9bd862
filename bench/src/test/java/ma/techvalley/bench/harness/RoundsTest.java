package ma.techvalley.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final Pace PACE = new Pace(4, Duration.ofMillis(2), Duration.ofMillis(1), 5, true);

    private final List<String> turns = new ArrayList<>();

    /** Does as many operations a turn as it is told, one after the other. */
    private class Told implements Contestant {
        private final String name;
        private final int[] operations;
        private int turn;

        private Told(String name, int... operations) {
            this.name = name;
            this.operations = operations;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Sample run(Duration length) {
            if (length.equals(PACE.turn())) {
                turns.add(name);
            }
            int done = operations[Math.min(turn++, operations.length - 1)];
            return new Sample(done, Duration.ofMillis(1), Duration.ofMillis(2));
        }
    }

    @Test
    void letsEverybodyBeginInTurn() throws Exception {
        Rounds.of(List.of(new Told("a", 10), new Told("b", 10), new Told("c", 10)), PACE);

        assertThat(String.join("", turns)).isEqualTo("abc" + "bca" + "cab" + "abc");
    }

    @Test
    void warmsUpUntilThreeWindowsAgreeWithinThreePerCent() throws Exception {
        var rising = new Told("rising", 1000, 1100, 1110, 1131, 7);

        Rounds rounds = Rounds.of(List.of(rising), PACE);

        assertThat(rounds.restless()).isEmpty();
        assertThat(rising.turn).as("four windows, four rounds").isEqualTo(8);
        assertThat(rounds.each("rising", Sample::operations)).containsOnly(7.0);
    }

    @Test
    void saysWhoWasNotSteady() throws Exception {
        Rounds rounds = Rounds.of(List.of(new Told("wild", 10, 20, 10, 20, 10), new Told("calm", 10)), PACE);

        assertThat(rounds.restless()).containsExactly("wild");
    }

    @Test
    void warmsUpByCostsWhereTheRateIsGiven() throws Exception {
        var costs = new AtomicInteger();
        var steady = new Told("steady", 100) {
            @Override
            public double pulse(Sample window) {
                return costs.incrementAndGet();
            }
        };

        assertThat(Rounds.of(List.of(steady), PACE).restless()).containsExactly("steady");
    }

    @Test
    void countsProcessorTimeForEachOperation() throws Exception {
        Rounds rounds = Rounds.of(List.of(new Told("a", 100)), PACE);

        assertThat(rounds.each("a", Sample::cpuMicros)).containsExactly(20.0, 20.0, 20.0, 20.0);
        assertThat(rounds.each("a", Sample::wallMicros)).contains(10.0);
        assertThat(rounds.each("a", Sample::perSecond)).contains(100_000.0);
    }

    @Test
    void takesNoTurnInWhichNothingWasDone() {
        assertThatThrownBy(() -> Rounds.of(List.of(new Told("idle", 0)), PACE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing was measured");
    }
}
