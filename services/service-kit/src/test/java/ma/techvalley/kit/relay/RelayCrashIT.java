package ma.techvalley.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import ma.techvalley.kit.aggregate.Ack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelayCrashIT {
    @ParameterizedTest
    @EnumSource
    void losesNothingAndRepeatsNothingAfterDyingTwiceAt(RelayStep step) {
        try (RelayRig rig = RelayRig.shared();
                Writers writers = new Writers(rig.notes)) {
            dieAt(step, rig);
            dieAt(step, rig);
            rig.relay(RelayProbe.NONE);
            writers.awaitMore(50);
            List<Ack> acks = writers.stop();

            Promises.kept(rig, acks);
        }
    }

    private static void dieAt(RelayStep step, RelayRig rig) {
        Death death = new Death(step, ThreadLocalRandom.current().nextInt(1, 10));
        Relay relay = rig.relay(death);
        await().atMost(Duration.ofSeconds(30)).until(death::isOver);
        assertThat(relay.isBroken()).isTrue();
    }
}
