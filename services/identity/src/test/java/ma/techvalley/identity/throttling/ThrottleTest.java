package ma.techvalley.identity.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.identity.running.MovableClock;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final List<Guesser> AMINA = List.of(new Guesser.Name("amina"), Guesser.Address.of("192.0.2.7"));
    private final MovableClock clock = new MovableClock();
    private final Throttle throttle =
            new Throttle(new ThrottlingProperties(5, 20, Duration.ofMinutes(15), Duration.ofHours(1)), clock);

    @Test
    void doublesTheWaitWithEachFailureUpToALimit() {
        fail(AMINA, 4);

        List<Long> waits = Stream.generate(() -> {
                    fail(AMINA, 1);
                    long wait = seconds(throttle.begin(AMINA));
                    clock.forward(Duration.ofSeconds(wait));
                    return wait;
                })
                .limit(12)
                .toList();

        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L);
    }

    @Test
    void forgetsAfterAnHourWithoutFailure() {
        fail(AMINA, 5);
        clock.forward(Duration.ofHours(1).plusSeconds(1));

        fail(AMINA, 4);
        assertThat(throttle.begin(AMINA)).isZero();
    }

    @Test
    void clearsTheAccountButNotTheAddressWithARightPassword() {
        fail(AMINA, 4);
        attempt(AMINA, Throttle.Outcome.RIGHT);
        fail(AMINA, 4);
        assertThat(throttle.begin(AMINA)).isZero();
        throttle.end(AMINA, Throttle.Outcome.OTHER);

        IntStream.range(0, 12).forEach(other -> fail(List.of(new Guesser.Name("n" + other), AMINA.getLast()), 1));
        assertThat(throttle.begin(AMINA)).isPositive();
    }

    @Test
    void letsParallelGuessesAddUpToNoMoreThanTheLimit() {
        fail(AMINA, 1);

        List<Duration> waits =
                Stream.generate(() -> throttle.begin(AMINA)).limit(10).toList();

        assertThat(waits.stream().filter(Duration::isZero)).hasSize(4);
    }

    @Test
    void letsMachinesFetchTokensInParallel() {
        assertThat(Stream.generate(() -> throttle.begin(AMINA)).limit(32)).allMatch(Duration::isZero);
    }

    @Test
    void countsASubscribersManyAddressesAsOne() {
        assertThat(Guesser.Address.of("2001:db8:1:2::7")).isEqualTo(Guesser.Address.of("2001:db8:1:2:ffff::1"));
        assertThat(Guesser.Address.of("2001:db8:1:2::7")).isNotEqualTo(Guesser.Address.of("2001:db8:1:3::7"));
    }

    private void fail(List<Guesser> guessers, int times) {
        IntStream.range(0, times).forEach(time -> attempt(guessers, Throttle.Outcome.WRONG));
    }

    private void attempt(List<Guesser> guessers, Throttle.Outcome outcome) {
        assertThat(throttle.begin(guessers)).isZero();
        throttle.end(guessers, outcome);
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
