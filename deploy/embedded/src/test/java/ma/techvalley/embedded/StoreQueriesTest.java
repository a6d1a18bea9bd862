package ma.techvalley.embedded;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreQueriesTest {
    private final MongoCollection<Document> things = FreshCollection.create();

    @BeforeEach
    void hundredThings() {
        things.createIndex(ascending("due"), new IndexOptions().sparse(true));
        things.insertMany(IntStream.range(0, 100).mapToObj(this::thing).toList());
    }

    private Document thing(int n) {
        Document thing = new Document("_id", n)
                .append("kind", n % 2 == 0 ? "even" : "odd")
                .append("rent", Decimal128.parse(n + ".50"))
                .append("lines", List.of(new Document("sku", n), new Document("sku", n + 1)));
        return n % 10 == 0 ? thing.append("due", new Date(n)) : thing;
    }

    private List<Integer> ids(Bson filter) {
        return things.find(filter).map(each -> each.getInteger("_id")).into(new ArrayList<>());
    }

    @Test
    void findsByPresenceAndByDate() {
        assertThat(ids(exists("due"))).hasSize(10);
        assertThat(ids(exists("due", false))).hasSize(90);
        assertThat(ids(lte("due", new Date(20)))).containsExactlyInAnyOrder(0, 10, 20);
        assertThat(things.find(exists("due")).sort(ascending("due")).limit(2).map(each -> each.getInteger("_id")))
                .containsExactly(0, 10);
    }

    @Test
    void comparesDecimals() {
        assertThat(ids(gte("rent", Decimal128.parse("98.5")))).containsExactlyInAnyOrder(98, 99);
        assertThat(ids(lt("rent", Decimal128.parse("1")))).containsExactly(0);
    }

    @Test
    void findsWithinArrays() {
        assertThat(ids(eq("lines.sku", 50))).containsExactlyInAnyOrder(49, 50);
        assertThat(ids(elemMatch("lines", eq("sku", 0)))).containsExactly(0);
    }

    @Test
    void findsByAlternativesAndExpressions() {
        assertThat(ids(or(eq(3), eq("due", new Date(50))))).containsExactlyInAnyOrder(3, 50);
        assertThat(ids(regex("kind", "^ev"))).hasSize(50);
    }

    @Test
    void returnsOnlyWhatIsAskedFor() {
        assertThat(things.find(eq(10)).projection(fields(include("kind", "lines.sku"), excludeId())))
                .containsExactly(new Document("kind", "even")
                        .append("lines", List.of(new Document("sku", 10), new Document("sku", 11))));
    }

    @Test
    void deliversABigResultInBatches() {
        assertThat(things.find().sort(descending("_id")).batchSize(7).map(each -> each.getInteger("_id")))
                .containsExactlyElementsOf(
                        IntStream.iterate(99, n -> n - 1).limit(100).boxed().toList());
    }

    @Test
    void sortsByTwoFieldsInTwoDirections() {
        assertThat(things.find()
                        .sort(orderBy(ascending("kind"), descending("_id")))
                        .skip(1)
                        .limit(2)
                        .map(each -> each.getInteger("_id")))
                .containsExactly(96, 94);
    }

    @Test
    void counts() {
        assertThat(things.countDocuments()).isEqualTo(100);
        assertThat(things.countDocuments(eq("kind", "odd"))).isEqualTo(50);
        assertThat(things.countDocuments(eq("kind", "none"))).isZero();
        assertThat(things.estimatedDocumentCount()).isEqualTo(100);
    }

    @Test
    void groupsAndSums() {
        assertThat(things.aggregate(List.of(
                        match(gte("_id", 90)),
                        group("$kind", sum("n", 1), sum("total", "$_id")),
                        sort(ascending("_id")),
                        limit(5))))
                .containsExactly(
                        new Document("_id", "even").append("n", 5).append("total", 470),
                        new Document("_id", "odd").append("n", 5).append("total", 475));
    }

    @Test
    void joinsACollectionWithItselfAfterAMatch() {
        Document join = new Document("from", things.getNamespace().getCollectionName())
                .append("localField", "kind")
                .append("foreignField", "kind")
                .append("as", "peers");
        Document joined = things.aggregate(List.of(match(eq(1)), new Document("$lookup", join)))
                .first();
        assertThat(joined).isNotNull();
        assertThat(joined.getList("peers", Document.class)).hasSize(50);
    }

    @Test
    void listsTheIndexesThatWereMade() {
        assertThat(things.listIndexes().map(each -> each.get("key", Document.class)))
                .containsExactlyInAnyOrder(new Document("_id", 1), new Document("due", 1));
        things.dropIndex(ascending("due"));
        assertThat(ids(exists("due"))).hasSize(10);
    }

    @Test
    void deletesByARange() {
        assertThat(things.deleteMany(gte("_id", 95)).getDeletedCount()).isEqualTo(5);
        assertThat(ids(exists("due"))).hasSize(10);
    }
}
