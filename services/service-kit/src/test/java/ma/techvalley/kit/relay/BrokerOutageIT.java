package ma.techvalley.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import ma.techvalley.embedded.EmbeddedBroker;
import ma.techvalley.embedded.EmbeddedPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokerOutageIT {
    private EmbeddedBroker broker;

    @BeforeAll
    void startBroker(@TempDir Path directory) {
        broker = EmbeddedBroker.start(directory);
    }

    @AfterAll
    void stopBroker() {
        broker.close();
    }

    @Test
    void writesAreAcknowledgedAndJournalledWhileTheBrokerIsAwayAndPublishedInOrderWhenItReturns() {
        try (RelayRig rig = RelayRig.on(broker.bootstrapServers(), EmbeddedPlatform.connectionString());
                Writers writers = new Writers(rig.notes)) {
            rig.relay(RelayProbe.NONE);
            writers.awaitMore(50);
            broker.stop();
            writers.awaitMore(200);
            awaitJournal(rig, writers.acks().size());
            broker.restart();

            Promises.kept(rig, writers.stop());
            assertThat(writers.failures()).isEmpty();
        }
    }

    @Test
    void aRelayThatStartsWithoutABrokerPublishesAsSoonAsThereIsOne() {
        try (RelayRig rig = RelayRig.on(broker.bootstrapServers(), EmbeddedPlatform.connectionString());
                Writers writers = new Writers(rig.notes)) {
            broker.stop();
            rig.relay(RelayProbe.NONE);
            writers.awaitMore(100);
            awaitJournal(rig, writers.acks().size());
            assertThat(rig.verification().verify())
                    .matches(
                            report -> report.sound() && !report.brokerAsked(),
                            "sound as far as the store alone can tell");
            broker.restart();

            Promises.kept(rig, writers.stop());
            assertThat(writers.failures()).isEmpty();
        }
    }

    private static void awaitJournal(RelayRig rig, long entries) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> rig.journal.position().sequence() >= entries);
    }
}
