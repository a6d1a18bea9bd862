package ma.techvalley.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform's one-document updates stand or fall with these. */
class StoreConcurrencyTest {
    private static final int WRITERS = 6;
    private static final int ROUNDS = 200;

    @TempDir
    Path directory;

    @Test
    void ofManyWritersOneWinsEachVersion() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.start(directory.resolve("store.mv"));
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoCollection<Document> things = client.getDatabase("races").getCollection("things");
            things.insertOne(new Document("_id", "a").append("version", 0).append("echo", 0));
            int wins =
                    all(() -> race(things)).stream().mapToInt(Integer::intValue).sum();
            assertThat(things.find(eq("a")).first()).containsEntry("version", wins);
        }
    }

    /** A reader never sees the version of one write with the state of another. */
    private static int race(MongoCollection<Document> things) {
        int wins = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Document found = things.find(eq("a")).first();
            int version = found == null ? -1 : found.getInteger("version");
            assertThat(found).containsEntry("echo", version);
            wins += (int) things.updateOne(
                            and(eq("a"), eq("version", version)), combine(inc("version", 1), set("echo", version + 1)))
                    .getModifiedCount();
        }
        return wins;
    }

    private static <T> List<T> all(Callable<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<T>> futures = IntStream.range(0, WRITERS)
                    .mapToObj(i -> threads.submit(work))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
