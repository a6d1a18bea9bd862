package ma.techvalley.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSurvivalTest {
    private static final int WRITERS = 4;

    @TempDir
    Path directory;

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("survival").getCollection("things");
    }

    /** Prints an id once its insertion and its update are acknowledged, so killing it tests both. */
    static final class Writer {
        public static void main(String... arguments) {
            MongoClient client = MongoClients.create(
                    EmbeddedStore.start(Path.of(arguments[0])).connectionString());
            MongoCollection<Document> things = things(client);
            things.createIndex(ascending("unique"), new IndexOptions().unique(true));
            things.createIndex(ascending("pending"), new IndexOptions().sparse(true));
            for (int i = 0; i < WRITERS; i++) {
                Thread.ofPlatform().start(() -> write(things, System.out));
            }
        }

        private static void write(MongoCollection<Document> things, PrintStream out) {
            while (true) {
                String id = UUID.randomUUID().toString();
                things.insertOne(new Document("_id", id).append("unique", "u" + id));
                things.updateOne(eq(id), new Document("$set", new Document("pending", new Date())));
                out.println(id);
            }
        }
    }

    /** The second kill hits a store that recovered from the first. */
    @RepeatedTest(3)
    void everyAcknowledgedWriteSurvivesAKill() throws Exception {
        Path file = directory.resolve("store.mv");
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < 2; kill++) {
            acknowledged.addAll(whole(ChildProcess.killedAfter(400, Writer.class, file)));
        }
        assertThat(acknowledged).hasSizeGreaterThan(790);
        try (EmbeddedStore store = EmbeddedStore.start(file);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertEverythingIsThere(things(client), acknowledged);
        }
    }

    /** The last line may have been cut by the kill. */
    private static List<String> whole(List<String> printed) {
        return printed.stream().filter(line -> line.length() == 36).toList();
    }

    private static void assertEverythingIsThere(MongoCollection<Document> things, List<String> ids) {
        List<String> stored = things.find().map(each -> each.getString("_id")).into(new ArrayList<>());
        assertThat(stored).containsAll(ids);
        assertThat(things.find(exists("pending")).map(each -> each.getString("_id")))
                .containsAll(ids);
        for (String id : stored) {
            assertThat(things.find(eq("unique", "u" + id)).first()).as(id).isNotNull();
        }
        assertThat(things.countDocuments(exists("unique"))).isEqualTo(stored.size());
    }

    @Test
    void dataSurvivesACleanRestart() {
        Path file = directory.resolve("store.mv");
        for (int restart = 0; restart < 3; restart++) {
            try (EmbeddedStore store = EmbeddedStore.start(file);
                    MongoClient client = MongoClients.create(store.connectionString())) {
                things(client).insertOne(new Document("_id", restart));
                assertThat(things(client).countDocuments()).isEqualTo(restart + 1);
            }
        }
    }

    @Test
    void refusesAFileThatAnotherStoreHas() {
        Path file = directory.resolve("store.mv");
        try (EmbeddedStore holder = EmbeddedStore.start(file)) {
            assertThat(holder.connectionString()).startsWith("mongodb://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedStore.start(file)).hasMessageContaining("locked");
        }
    }

    @Test
    void theFileDoesNotGrowForeverUnderUpdates() throws Exception {
        Path file = directory.resolve("store.mv");
        try (EmbeddedStore store = EmbeddedStore.start(file);
                MongoClient client = MongoClients.create(store.connectionString())) {
            String text = "x".repeat(1000);
            things(client)
                    .insertMany(IntStream.range(0, 500)
                            .mapToObj(i -> new Document("_id", i).append("text", text))
                            .toList());
            for (int i = 0; i < 10_000; i++) {
                things(client).updateOne(eq(i % 500), new Document("$set", new Document("n", i)));
            }
        }
        assertThat(Files.size(file)).isLessThan(100_000_000);
    }

    @Test
    void aStoreInMemoryKeepsToItself() {
        try (EmbeddedStore one = EmbeddedStore.inMemory();
                EmbeddedStore other = EmbeddedStore.inMemory();
                MongoClient first = MongoClients.create(one.connectionString());
                MongoClient second = MongoClients.create(other.connectionString())) {
            things(first).insertOne(new Document());
            assertThat(things(second).countDocuments()).isZero();
        }
    }
}
