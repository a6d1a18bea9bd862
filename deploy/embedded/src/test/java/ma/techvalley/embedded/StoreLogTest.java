package ma.techvalley.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a crash leaves is what lies in the directory at that moment: so the tests start from copies of it. */
class StoreLogTest {
    @TempDir
    Path running;

    @TempDir
    Path crashed;

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("log").getCollection("things");
    }

    private static void insert(MongoClient client, int from, int to) {
        IntStream.range(from, to)
                .forEach(i -> things(client).insertOne(new Document("_id", i).append("unique", "u" + i)));
    }

    private void crash(String glob) throws IOException {
        try (Stream<Path> files = Files.list(running)) {
            for (Path file : files.filter(each ->
                            each.getFileSystem().getPathMatcher("glob:" + glob).matches(each.getFileName()))
                    .toList()) {
                Files.copy(file, crashed.resolve(file.getFileName().toString()));
            }
        }
    }

    private SortedSet<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(crashed)) {
            return files.filter(each -> each.toString().contains(".log."))
                    .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
        }
    }

    private static void cut(Path log, int bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - bytes);
        }
    }

    private List<Integer> found() {
        try (EmbeddedStore store = EmbeddedStore.start(crashed.resolve("store.mv"));
                MongoClient client = MongoClients.create(store.connectionString())) {
            List<Integer> ids =
                    things(client).find().map(each -> each.getInteger("_id")).into(new ArrayList<>());
            assertThat(ids)
                    .allSatisfy(id -> assertThat(things(client)
                                    .find(Filters.eq("unique", "u" + id))
                                    .first())
                            .isNotNull());
            assertThat(things(client).countDocuments(Filters.exists("unique"))).isEqualTo(ids.size());
            return ids;
        }
    }

    @Test
    void whatIsAcknowledgedIsInTheLogOrTheStore() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.start(running.resolve("store.mv"));
                MongoClient client = MongoClients.create(store.connectionString())) {
            things(client).createIndex(Indexes.ascending("unique"), new IndexOptions().unique(true));
            insert(client, 0, 10);
            things(client).deleteOne(Filters.eq(3));
            things(client).updateOne(Filters.eq(4), new Document("$set", new Document("unique", "u4").append("n", 1)));
            crash("*");
        }
        assertThat(found()).containsExactly(0, 1, 2, 4, 5, 6, 7, 8, 9);
        assertThat(found()).as("after a start in good order").containsExactly(0, 1, 2, 4, 5, 6, 7, 8, 9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 15, 22, 29, 36, 43, 50, 57})
    void forgetsTheFrameThatWasBeingWritten(int bytesMissing) throws Exception {
        try (EmbeddedStore store = EmbeddedStore.start(running.resolve("store.mv"));
                MongoClient client = MongoClients.create(store.connectionString())) {
            things(client).createIndex(Indexes.ascending("unique"), new IndexOptions().unique(true));
            insert(client, 0, 10);
            crash("*");
        }
        cut(logs().last(), bytesMissing);
        assertThat(found()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void neverBringsBackWhatWasDropped() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.start(running.resolve("store.mv"));
                MongoClient client = MongoClients.create(store.connectionString())) {
            insert(client, 0, 10);
            things(client).drop();
            insert(client, 20, 22);
            crash("*");
        }
        assertThat(logs()).as("the log before the drop is there too").hasSize(2);
        assertThat(found()).containsExactly(20, 21);
    }

    /** As after a power cut that lost the commit: an earlier log is needed, and has a gap. */
    @Test
    void refusesToGoOnAfterAGap() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.start(running.resolve("store.mv"));
                MongoClient client = MongoClients.create(store.connectionString())) {
            crash("store.mv");
            insert(client, 0, 10);
            client.getDatabase("log").getCollection("others").drop();
            client.getDatabase("log").getCollection("others").insertOne(new Document());
            client.getDatabase("log").getCollection("others").drop();
            insert(client, 10, 12);
            crash("*.log.*");
        }
        cut(logs().first(), 3);
        assertThatThrownBy(() -> EmbeddedStore.start(crashed.resolve("store.mv")))
                .hasMessageContaining("store.mv.log.1 is damaged");
    }

    @Test
    void keepsTheLogShort() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.start(running.resolve("store.mv"));
                MongoClient client = MongoClients.create(store.connectionString())) {
            for (int i = 0; i < 20; i++) {
                things(client).insertOne(new Document("text", "x".repeat(500_000)));
            }
            await().untilAsserted(() -> {
                try (Stream<Path> files = Files.list(running)) {
                    assertThat(files.filter(each -> each.toString().contains(".log."))
                                    .mapToLong(each -> each.toFile().length()))
                            .singleElement(InstanceOfAssertFactories.LONG)
                            .isLessThan(4_000_000);
                }
            });
        }
        try (Stream<Path> left = Files.list(running)) {
            assertThat(left.filter(each -> each.toString().contains(".log.")))
                    .as("after an end in good order all is in the store")
                    .singleElement(InstanceOfAssertFactories.PATH)
                    .isEmptyFile();
        }
    }

    /** The commit has told not to read the log at hand again, so nothing may be acknowledged that only it has. */
    @Test
    void acknowledgesNothingWhileThereCanBeNoNextLog() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.start(running.resolve("store.mv"));
                MongoClient client = MongoClients.create(store.connectionString())) {
            Path inTheWay = Files.createDirectory(running.resolve("store.mv.log.2"));
            for (int i = 0; i < 5; i++) {
                things(client).insertOne(new Document("_id", -i - 1).append("text", "x".repeat(500_000)));
            }
            await().untilAsserted(() -> assertThatThrownBy(() ->
                            client.getDatabase("log").getCollection("others").insertOne(new Document()))
                    .isInstanceOf(MongoException.class));
            Files.delete(inTheWay);
            insert(client, 0, 1);
            crash("*");
        }
        try (EmbeddedStore store = EmbeddedStore.start(crashed.resolve("store.mv"));
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThat(things(client).countDocuments()).isEqualTo(6);
        }
    }
}
