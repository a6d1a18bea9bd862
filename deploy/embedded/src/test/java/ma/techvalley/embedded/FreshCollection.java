package ma.techvalley.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.UUID;
import org.bson.Document;

/** A collection that no other test has seen, in the shared store or, with {@code MONGODB_URI}, in a genuine MongoDB. */
final class FreshCollection {
    private static final MongoClient CLIENT = MongoClients.create(EmbeddedPlatform.connectionString());

    private FreshCollection() {}

    static MongoCollection<Document> create() {
        return CLIENT.getDatabase("embedded-tests").getCollection("c" + UUID.randomUUID());
    }
}
