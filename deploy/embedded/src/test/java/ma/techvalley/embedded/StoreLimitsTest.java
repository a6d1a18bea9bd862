package ma.techvalley.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ValidationOptions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the stand-in cannot do fails aloud: MongoDB can, so this runs against our own store only. */
class StoreLimitsTest {
    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final MongoClient client = MongoClients.create(store.connectionString());
    private final MongoDatabase database = client.getDatabase("limits");
    private final MongoCollection<Document> things = database.getCollection("things");

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(MongoException.class);
    }

    @Test
    void refusesIndexesThatItCannotKeep() {
        var partial = new IndexOptions().partialFilterExpression(exists("a"));
        assertRefused(() -> things.createIndex(Indexes.ascending("a"), partial));
        assertRefused(() -> things.createIndex(Indexes.text("a")));
        assertRefused(() -> things.createIndex(Indexes.hashed("a")));
        assertRefused(() -> things.createIndex(Indexes.ascending("$**")));
    }

    @Test
    void refusesCollationsAndValidators() {
        Collation french = Collation.builder().locale("fr").build();
        assertRefused(() -> things.find(eq("a", "b")).collation(french).first());
        var options =
                new CreateCollectionOptions().validationOptions(new ValidationOptions().validator(exists("must")));
        assertRefused(() -> database.createCollection("checked", options));
    }

    @Test
    void hasNoTransactionsChangeStreamsOrUpdatePipelines() {
        assertThatThrownBy(() -> {
                    try (var session = client.startSession()) {
                        things.find(session).first();
                    }
                })
                .isInstanceOf(MongoClientException.class);
        assertRefused(() -> things.watch().cursor());
        assertRefused(() -> things.updateOne(eq("a"), List.of(new Document("$set", new Document("n", 1)))));
    }
}
