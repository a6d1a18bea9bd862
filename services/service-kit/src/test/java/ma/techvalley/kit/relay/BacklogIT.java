package ma.techvalley.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.fixture.Note;
import org.junit.jupiter.api.Test;

/** The backlog after an outage is the real load test: what waited comes all at once. */
class BacklogIT {
    private static final int NOTES = 2_000;
    private static final int VERSIONS = 10;
    private static final int WRITERS = 8;

    @Test
    void aBacklogIsCarriedBatchByBatchAndArrivesOnceAndInOrder() throws InterruptedException {
        var traffic = new StoreTraffic();
        var client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(EmbeddedPlatform.connectionString()))
                .addCommandListener(traffic)
                .build());
        try (RelayRig rig = RelayRig.on(EmbeddedPlatform.bootstrapServers(), client)) {
            List<Ack> acks = backlog(rig);
            rig.forgetHints();
            traffic.watch();
            rig.relay(RelayProbe.NONE);
            rig.awaitQuiet();
            traffic.stop();

            assertThat(traffic.unlimited()).isEmpty();
            assertThat(traffic.mostFound()).isLessThanOrEqualTo(RelayRig.BATCH);
            // The last aggregate of a batch comes with all it has.
            assertThat(traffic.mostInserted()).isBetween(RelayRig.BATCH, RelayRig.BATCH + VERSIONS);
            assertThat(rig.published()).hasSize(NOTES * VERSIONS);
            Promises.kept(rig, acks);
        }
    }

    private static List<Ack> backlog(RelayRig rig) {
        Queue<Ack> acks = new ConcurrentLinkedQueue<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, NOTES).forEach(note -> writers.execute(() -> write(rig, "n" + note, acks)));
        }
        assertThat(acks).hasSize(NOTES * VERSIONS);
        return List.copyOf(acks);
    }

    private static void write(RelayRig rig, String id, Collection<Ack> acks) {
        acks.add(rig.notes.create(id, Note.command(), Note.written(id, "1")));
        for (int version = 2; version <= VERSIONS; version++) {
            acks.add(rig.notes.change(id, Note.command(), note -> note.rewritten("more")));
        }
    }
}
