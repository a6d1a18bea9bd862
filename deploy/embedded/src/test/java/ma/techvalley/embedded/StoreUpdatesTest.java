package ma.techvalley.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.PushOptions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreUpdatesTest {
    private final MongoCollection<Document> things = FreshCollection.create();

    @BeforeEach
    void oneThing() {
        things.insertOne(new Document("_id", "a")
                .append("list", List.of(1, 2, 3))
                .append("outbox", List.of(new Document("id", "x"), new Document("id", "y")))
                .append("state", new Document("name", "n").append("deep", new Document("k", 1))));
    }

    private Document updated(Bson update) {
        things.updateOne(eq("a"), update);
        Document found = things.find(eq("a")).first();
        assertThat(found).isNotNull();
        return found;
    }

    @Test
    void pullsAValue() {
        assertThat(updated(pull("list", 2)).getList("list", Integer.class)).containsExactly(1, 3);
    }

    @Test
    void pullsSubDocumentsByOneOfTheirFields() {
        assertThat(updated(pullByFilter(new Document("outbox", new Document("id", "x"))))
                        .getList("outbox", Document.class))
                .containsExactly(new Document("id", "y"));
    }

    @Test
    void pullsSubDocumentsByAListOfIds() {
        assertThat(updated(pullByFilter(in("outbox.id", "x", "y"))).getList("outbox", Document.class))
                .hasSize(2);
        assertThat(updated(pull("outbox", new Document("id", new Document("$in", List.of("x", "y")))))
                        .getList("outbox", Document.class))
                .isEmpty();
    }

    @Test
    void pushesAndKeepsTheLastOnes() {
        Document found = updated(pushEach("list", List.of(4, 5), new PushOptions().slice(-3)));
        assertThat(found.getList("list", Integer.class)).containsExactly(3, 4, 5);
    }

    @Test
    void pushesIntoAListThatDoesNotExist() {
        assertThat(updated(push("fresh", "v")).getList("fresh", String.class)).containsExactly("v");
    }

    @Test
    void setsNestedDocumentsAndPaths() {
        Document found = updated(combine(
                set("state.deep.k", 2), set("state.more", new Document("a", List.of(new Document("b", 1))))));
        assertThat(found.get("state", Document.class))
                .containsEntry("name", "n")
                .containsEntry("deep", new Document("k", 2))
                .containsEntry("more", new Document("a", List.of(new Document("b", 1))));
    }

    @Test
    void unsetsAFieldAndRaisesAMaximum() {
        assertThat(updated(combine(unset("state"), max("top", 5))))
                .doesNotContainKey("state")
                .containsEntry("top", 5);
        assertThat(updated(max("top", 3))).containsEntry("top", 5);
    }

    @Test
    void keepsEveryTypeExactly() {
        UUID uuid = UUID.randomUUID();
        Date moment = Date.from(Instant.parse("2026-02-03T04:05:06.789Z"));
        Document found = updated(combine(
                set("decimal", new Decimal128(new BigDecimal("1234567890.10"))),
                set("moment", moment),
                set("long", 9_007_199_254_740_993L),
                set("uuid", new BsonBinary(uuid)),
                set("bytes", new Binary(new byte[] {1, 2, 3})),
                set("arabic", "المغرب")));
        assertThat(found.get("decimal", Decimal128.class).bigDecimalValue()).isEqualTo(new BigDecimal("1234567890.10"));
        assertThat(found.getDate("moment")).isEqualTo(moment);
        assertThat(found.getLong("long")).isEqualTo(9_007_199_254_740_993L);
        assertThat(found.get("uuid")).isInstanceOfAny(UUID.class, Binary.class);
        assertThat(found.get("bytes", Binary.class).getData()).containsExactly(1, 2, 3);
        assertThat(found.getString("arabic")).isEqualTo("المغرب");
    }
}
