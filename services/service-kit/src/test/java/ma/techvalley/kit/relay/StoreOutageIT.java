package ma.techvalley.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Duration;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.embedded.EmbeddedStore;
import ma.techvalley.kit.fixture.Note;
import ma.techvalley.kit.problem.Failures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreOutageIT {
    @TempDir
    private Path directory;

    @Test
    void withoutTheStoreCommandsFailInTimeAndAfterwardsEverythingGoesOnByItself() {
        Path file = directory.resolve("store");
        EmbeddedStore store = EmbeddedStore.start(file);
        int port = port(store);
        try (RelayRig rig = RelayRig.on(EmbeddedPlatform.bootstrapServers(), store.connectionString());
                Writers writers = new Writers(rig.notes)) {
            Relay relay = rig.relay(RelayProbe.NONE);
            writers.awaitMore(50);
            store.close();
            await().until(() -> !writers.failures().isEmpty());
            failsInTime(rig);

            store = EmbeddedStore.start(file, port);
            writers.awaitMore(50);
            Promises.kept(rig, writers.stop());
            assertThat(writers.failures()).allMatch(Failures::isUnavailable);
            assertThat(relay.isBroken()).isFalse();
        } finally {
            store.close();
        }
    }

    private static void failsInTime(RelayRig rig) {
        long began = System.nanoTime();
        Throwable failure = catchThrowable(() -> rig.notes.create("new", Note.command(), Note.written("new", "1")));

        assertThat(failure).matches(Failures::isUnavailable);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(RelayRig.TIMEOUT.multipliedBy(3));
    }

    private static int port(EmbeddedStore store) {
        String host = new ConnectionString(store.connectionString()).getHosts().getFirst();
        return Integer.parseInt(host.substring(host.indexOf(':') + 1));
    }
}
