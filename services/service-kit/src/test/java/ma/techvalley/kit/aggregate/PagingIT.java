package ma.techvalley.kit.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.web.Cursors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A list as a service makes it, of a kit's store and the kit's cursors. */
class PagingIT {
    private static final int CRATES = 5_000;
    private static final int PAGE = 100;
    private static final Bson SORT = Sorts.ascending("state.packed", "_id");
    private final Cursors cursors = Cursors.boundTo("crates", "packed");

    @Test
    void findsEachOfFiveThousandWithOneTimestampOnceWhileOthersAreAdded() {
        try (MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString())) {
            MongoDatabase database = client.getDatabase("paging_" + Ids.next().replace("-", ""));
            var crates = new AggregateStore<>(database, Crate.TYPE.withIndexes("packed"), (collection, id) -> {});
            crates.prepare();
            List<String> ids = fill(database);
            List<String> seen = new ArrayList<>();
            List<Stored<Crate>> page = page(crates, null);
            for (int n = 0; !page.isEmpty(); n++) {
                page.forEach(crate -> seen.add(crate.id()));
                add(crates, n);
                page = page(crates, cursor(page.getLast()));
            }

            assertThat(seen).doesNotHaveDuplicates().containsAll(ids);
        }
    }

    /** One that sorts before everything, one between, one after everything. */
    private static void add(AggregateStore<Crate> crates, int n) {
        for (String prefix : List.of("a", "c25", "d")) {
            crates.create(
                    prefix + "-added-" + n,
                    AggregatesPortTest.any(),
                    Crate.labelled("added").created());
        }
    }

    private List<Stored<Crate>> page(AggregateStore<Crate> crates, @Nullable String cursor) {
        return crates.list(cursor == null ? empty() : after(cursors.decode(cursor, position -> position)), SORT, PAGE);
    }

    private String cursor(Stored<Crate> last) {
        return cursors.encode(List.of(last.state().packed().toString(), last.id()));
    }

    private static Bson after(List<@Nullable String> position) {
        return or(
                gt("state.packed", position.get(0)),
                and(eq("state.packed", position.get(0)), gt("_id", position.get(1))));
    }

    private static List<String> fill(MongoDatabase database) {
        List<String> ids =
                IntStream.range(0, CRATES).mapToObj(n -> "c%04d".formatted(n)).toList();
        Document state = Crate.TYPE.codec().write(Crate.labelled("a"));
        database.getCollection("crates")
                .insertMany(ids.stream()
                        .map(id -> new Document("_id", id)
                                .append("version", 1L)
                                .append("state", state)
                                .append("outbox", List.of()))
                        .toList());
        return ids;
    }
}
