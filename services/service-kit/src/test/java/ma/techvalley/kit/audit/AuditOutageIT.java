package ma.techvalley.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import ma.techvalley.embedded.EmbeddedStore;
import ma.techvalley.kit.rig.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditOutageIT {
    @TempDir
    private Path directory;

    @Test
    void withoutTheStoreNobodyIsGivenWhatIsNotRecorded() {
        Path file = directory.resolve("store");
        EmbeddedStore store = EmbeddedStore.start(file);
        int port = port(store);
        try (Shelves shelves = new Shelves(store.connectionString(), "outage")) {
            assertThat(read(shelves, "n-1").status()).isEqualTo(200);
            store.close();

            for (String id : new String[] {"n-1", "long"}) {
                Answer answer = read(shelves, id);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("unavailable");
                assertThat(answer.body()).doesNotContain(Shelf.CONTENT);
            }
            int before = Shelf.PUT.get();
            Answer put = shelves.as(Shelves.SUPERVISOR).post("/shelf/n-1", "{\"name\": \"x\"}");
            assertThat(put.status()).isEqualTo(503);
            assertThat(put.header("Location")).isEmpty();
            assertThat(Shelf.PUT.get()).isEqualTo(before + 1);

            store = EmbeddedStore.start(file, port);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> read(shelves, "n-1").status() == 200);
            assertThat(shelves.bean(AuditVerification.class)
                            .verify(Optional.empty())
                            .findings())
                    .isEmpty();
        } finally {
            store.close();
        }
    }

    private static Answer read(Shelves shelves, String id) {
        return shelves.as(Shelves.SUPERVISOR).get("/shelf/" + id);
    }

    private static int port(EmbeddedStore store) {
        String host = new ConnectionString(store.connectionString()).getHosts().getFirst();
        return Integer.parseInt(host.substring(host.indexOf(':') + 1));
    }
}
