package ma.techvalley.embedded;

import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** An index may change how long an answer takes, never the answer. */
class StorePlansTest {
    private static final int DOCUMENTS = 400;
    private static final int QUERIES = 800;
    private static final List<String> FIELDS = List.of("_id", "group", "rank", "due", "tags", "state.company");
    private final Random random = new Random(7);
    private final MongoCollection<Document> plain = FreshCollection.create();
    private final MongoCollection<Document> indexed = FreshCollection.create();

    @Test
    void indexedAndUnindexedCollectionsAnswerAlike() {
        indexed.createIndex(ascending("group", "rank"));
        indexed.createIndex(ascending("due"), new IndexOptions().sparse(true));
        indexed.createIndex(ascending("tags"));
        indexed.createIndex(ascending("state.company", "due"));
        fill();
        change();
        for (int i = 0; i < QUERIES; i++) {
            Document query = query();
            Document order = order();
            assertThat(answer(indexed, query, order))
                    .as("query %s order %s", query, order)
                    .isEqualTo(answer(plain, query, order));
            assertThat(indexed.countDocuments(query))
                    .as("how many %s", query)
                    .isEqualTo(plain.find(query).into(new ArrayList<>()).size());
        }
    }

    private void fill() {
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < DOCUMENTS; i++) {
            all.add(document(i));
        }
        plain.insertMany(all);
        indexed.insertMany(all);
    }

    /** Entries must follow their documents. */
    private void change() {
        for (int i = 0; i < DOCUMENTS; i++) {
            int id = random.nextInt(DOCUMENTS);
            var update = random.nextInt(3) == 0
                    ? Updates.unset(field(1))
                    : Updates.combine(Updates.set("group", value("group")), Updates.set("due", value("due")));
            plain.updateOne(new Document("_id", id), update);
            indexed.updateOne(new Document("_id", id), update);
        }
        for (int i = 0; i < DOCUMENTS / 10; i++) {
            Document query = new Document("_id", random.nextInt(DOCUMENTS));
            plain.deleteOne(query);
            indexed.deleteOne(query);
        }
    }

    private Document document(int id) {
        Document document = new Document("_id", id);
        for (String field : List.of("group", "rank", "due", "tags")) {
            if (random.nextInt(4) > 0) {
                document.append(field, value(field));
            }
        }
        return document.append("state", new Document("company", value("state.company")));
    }

    private Object value(String field) {
        int n = random.nextInt(12);
        return switch (field) {
            case "_id" -> random.nextInt(DOCUMENTS);
            case "due" -> n == 0 ? n : new Date(n);
            case "tags" -> Arrays.asList("t" + n, "t" + random.nextInt(12)).subList(0, random.nextInt(3));
            case "rank" -> n % 2 == 0 ? (Object) n : (Object) (double) n;
            default -> "v" + n;
        };
    }

    private Object scalar(String field) {
        return field.equals("tags") ? "t" + random.nextInt(12) : value(field);
    }

    private String field(int from) {
        return FIELDS.get(from + random.nextInt(FIELDS.size() - from));
    }

    private Document query() {
        List<Document> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            String field = field(0);
            parts.add(new Document(field, demand(field)));
        }
        if (parts.isEmpty()) {
            return new Document();
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return new Document(random.nextInt(5) == 0 ? "$or" : "$and", parts);
    }

    private Object demand(String field) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> scalar(field);
            case 3 -> new Document("$in", List.of(scalar(field), scalar(field), scalar(field)));
            case 4 -> new Document("$gt", scalar(field));
            case 5 -> new Document("$lte", scalar(field));
            case 6 -> new Document("$exists", random.nextBoolean());
            case 7 -> new Document("$ne", random.nextBoolean() ? null : scalar(field));
            default ->
                random.nextInt(3) == 0
                        ? new Document("$in", Arrays.asList(null, scalar(field)))
                        : new Document("$gte", scalar(field)).append("$ne", scalar(field));
        };
    }

    /** The last field makes the order total; without one the answers are compared in the order of their ids. */
    private Document order() {
        int direction = random.nextBoolean() ? 1 : -1;
        return switch (random.nextInt(4)) {
            case 0 -> new Document("_id", direction);
            case 1 -> new Document("group", direction).append("rank", direction).append("_id", direction);
            case 2 -> new Document("due", direction).append("_id", 1);
            default -> new Document("rank", direction).append("_id", direction);
        };
    }

    private List<Document> answer(MongoCollection<Document> collection, Document query, Document order) {
        FindIterable<Document> found = collection.find(query).sort(order);
        return found.limit(query.hashCode() % 3 == 0 ? 5 : 0).into(new ArrayList<>());
    }
}
