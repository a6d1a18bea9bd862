package ma.techvalley.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import ma.techvalley.kit.fixture.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelayFencingIT {
    /** So long that a slow machine does not take it from whoever holds it. */
    private static final Duration LONG = Duration.ofSeconds(30);

    @ParameterizedTest
    @EnumSource(names = {"OUTBOX_READ", "JOURNALLED", "JOURNAL_READ", "SENT"})
    void aRelayThatWakesUpPastItsLeaseChangesNothingAndStepsDownUntilItIsItsTurn(RelayStep step) {
        Pause pause = new Pause(step);
        try (RelayRig rig = RelayRig.shared();
                Writers writers = new Writers(rig.notes)) {
            Relay sleeper = rig.relay(pause);
            await().until(pause::hasBegun);
            Relay successor = rig.relay(RelayProbe.NONE, LONG);
            await().atMost(Duration.ofSeconds(20)).until(() -> successor.watermark() > 0);
            assertThat(sleeper.isActive()).isFalse();

            pause.end();
            writers.awaitMore(100);
            assertThat(successor.isActive()).isTrue();
            assertThat(sleeper.isActive()).isFalse();
            Promises.kept(rig, writers.stop());

            successor.stop();
            await().until(sleeper::isActive);
            rig.notes.change("note-0", Note.command(), note -> note.rewritten("last"));
            Promises.kept(rig, writers.acks());
        } finally {
            pause.end();
        }
    }

    @Test
    void threeRelaysThatPauseAtRandomKeepTheOrderAndRepeatNothing() {
        try (RelayRig rig = RelayRig.shared();
                Writers writers = new Writers(rig.notes)) {
            rig.relay(RelayFencingIT::pauseSometimes);
            rig.relay(RelayFencingIT::pauseSometimes);
            rig.relay(RelayFencingIT::pauseSometimes);
            writers.awaitMore(1_000);

            Promises.kept(rig, writers.stop());
        }
    }

    /** Often for less than a lease, now and then for longer. */
    private static void pauseSometimes(RelayStep step) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        if (random.nextInt(10) == 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(1_200)));
        }
    }
}
