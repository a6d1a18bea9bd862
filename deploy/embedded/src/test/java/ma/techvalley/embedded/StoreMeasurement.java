package ma.techvalley.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;

/** Prints microseconds per operation on a file with 200,000 documents. Run by hand: {@code main [documents] [seconds per line]}. */
final class StoreMeasurement {
    private static final Random RANDOM = new Random(42);
    private final MongoCollection<Document> spaces;
    private final MongoCollection<Document> journal;
    private final int documents;
    private final long nanosPerLine;

    private StoreMeasurement(MongoDatabase database, int documents, long secondsPerLine) {
        this.spaces = database.getCollection("spaces");
        this.journal = database.getCollection("journal");
        this.documents = documents;
        this.nanosPerLine = secondsPerLine * 1_000_000_000;
    }

    public static void main(String... arguments) throws Exception {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 3;
        Path file = Files.createTempDirectory("measurement").resolve("store.mv");
        try (var store = EmbeddedStore.start(file);
                var client = MongoClients.create(store.connectionString())) {
            new StoreMeasurement(client.getDatabase("measurement"), documents, seconds).run();
            System.out.printf("file %,d MB%n", Files.size(file) >> 20);
        }
    }

    private void run() {
        spaces.createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
        spaces.createIndex(ascending("state.company"));
        journal.createIndex(ascending("stream", "version"), new IndexOptions().unique(true));
        long start = System.nanoTime();
        load(spaces, this::space);
        load(journal, this::entry);
        System.out.printf("loaded 2 x %,d in %,d ms%n", documents, (System.nanoTime() - start) / 1_000_000);
        reads();
        writes();
    }

    private void reads() {
        measure("find {_id}", i -> spaces.find(eq("space-" + any())).first());
        measure(
                "find {_id, version}",
                i -> spaces.find(and(eq("space-" + any()), eq("version", 1))).first());
        measure(
                "find {_id: {$in: 20}}",
                i -> list(spaces.find(in(
                        "_id",
                        IntStream.range(0, 20).mapToObj(n -> "space-" + any()).toList()))));
        measure(
                "find {_id: {$gt}} sort _id limit 500",
                i -> list(journal.find(gt("_id", (long) any()))
                        .sort(ascending("_id"))
                        .limit(500)));
        measure(
                "find {} sort {_id: -1} limit 1",
                i -> list(journal.find().sort(descending("_id")).limit(1)));
        measure(
                "find {pendingSince: {$exists}} limit 100",
                i -> list(spaces.find(exists("pendingSince")).limit(100)));
        measure(
                "find {pendingSince: {$lte}} sort limit 100",
                i -> list(spaces.find(lte("pendingSince", new Date(500)))
                        .sort(ascending("pendingSince"))
                        .limit(100)));
        measure("find {state.company}", i -> list(spaces.find(eq("state.company", "company-" + any() % 5000))));
        measure(
                "find {stream, version}",
                i -> list(journal.find(and(eq("stream", "space-" + any()), eq("version", 1)))));
        measure(
                "find {stream} sort version",
                i -> list(journal.find(eq("stream", "space-" + any())).sort(ascending("version"))));
        measure("countDocuments {}", i -> spaces.countDocuments());
        measure("find {state.name} (no index)", i -> list(spaces.find(eq("state.name", "none"))));
    }

    private void writes() {
        measure("update {_id, version} $set state, marker", i -> {
            String id = "space-" + i % documents;
            spaces.updateOne(eq(id), combine(inc("version", 1), set("pendingSince", new Date(i)), set("state.n", i)));
        });
        measure(
                "update {_id} $unset marker",
                i -> spaces.updateOne(eq("space-" + i % documents), unset("pendingSince")));
        measure("insert", i -> journal.insertOne(entry(documents + i)));
    }

    private static List<Document> list(Iterable<Document> found) {
        List<Document> all = new ArrayList<>();
        found.forEach(all::add);
        return all;
    }

    private int any() {
        return RANDOM.nextInt(documents);
    }

    private void load(MongoCollection<Document> into, java.util.function.IntFunction<Document> make) {
        for (int from = 0; from < documents; from += 1000) {
            into.insertMany(IntStream.range(from, Math.min(documents, from + 1000))
                    .mapToObj(make)
                    .toList());
        }
    }

    private Document space(int n) {
        Document state = new Document("name", "Space " + n)
                .append("company", "company-" + n % 5000)
                .append("area", n)
                .append("text", "x".repeat(600));
        Document space = new Document("_id", "space-" + n).append("version", 1).append("state", state);
        return n % 2000 == 0 ? space.append("pendingSince", new Date(n)) : space;
    }

    private Document entry(int n) {
        return new Document("_id", (long) n)
                .append("stream", "space-" + n)
                .append("version", 1)
                .append("hash", "0123456789abcdef".repeat(4))
                .append("event", new Document("text", "x".repeat(500)));
    }

    /** One warm-up round, then rounds until the time is over; the median is printed, since a commit's price varies. */
    private void measure(String name, IntConsumer operation) {
        long[] took = new long[200_000];
        int count = 0;
        long start = System.nanoTime();
        while (count < 3 || count < took.length && System.nanoTime() - start < nanosPerLine) {
            long before = System.nanoTime();
            operation.accept(count);
            took[count++] = System.nanoTime() - before;
        }
        long[] steady = Arrays.copyOfRange(took, count / 3, count);
        Arrays.sort(steady);
        System.out.printf(
                "%-45s p50 %,10d us   p99 %,10d us   (%d)%n",
                name, steady[steady.length / 2] / 1000, steady[(int) (steady.length * 0.99)] / 1000, count);
    }
}
