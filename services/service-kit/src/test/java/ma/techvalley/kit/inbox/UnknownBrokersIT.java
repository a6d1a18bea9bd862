package ma.techvalley.kit.inbox;

import static ma.techvalley.kit.fixture.NoteRecords.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

/** Nobody has that name (RFC 6761), as nobody has a broker's in a network of containers while its container is stopped. */
class UnknownBrokersIT {
    private static final String NOBODY = "broker.invalid:9092";

    @Test
    void listenersBeginOnceTheBrokersNameIsKnown() {
        try (InboxRig rig = new InboxRig(event -> {}, NOBODY)) {
            rig.send(of("a", 1));
            assertThat(rig.listening().isRunning()).isTrue();
            assertThat(rig.listening().isWaiting()).isTrue();
            assertThat(rig.listening().isBroken()).isFalse();
            assertThat(rig.seen()).isEmpty();

            rig.nameBrokers();

            rig.awaitSeen("a@1");
            assertThat(rig.listening().isWaiting()).isFalse();
            assertThat(rig.listening().isBroken()).isFalse();
        }
    }

    @Test
    void listenersThatNeverBeganEndAtOnce() {
        InboxRig rig = new InboxRig(event -> {}, NOBODY);
        Listening listening = rig.listening();
        long start = System.nanoTime();

        rig.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(listening.isRunning()).isFalse();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("listeners-begin"));
    }

    @Test
    void anAddressThatIsNoneStopsTheStartAsEveryWrongValueDoes() {
        assertThatThrownBy(() -> new InboxRig(event -> {}, "broker.invalid"))
                .hasRootCauseInstanceOf(KafkaException.class)
                .hasStackTraceContaining("Invalid url in bootstrap.servers");
    }
}
