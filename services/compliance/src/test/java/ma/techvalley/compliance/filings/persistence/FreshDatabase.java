package ma.techvalley.compliance.filings.persistence;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.command.Ids;

/** An empty database of the shared store. */
final class FreshDatabase implements AutoCloseable {
    private final MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString());
    final MongoDatabase database = client.getDatabase("t" + Ids.next().replace("-", ""));

    AggregateStore<Filing> store() {
        MongoFilings.prepare(database);
        return new AggregateStore<>(database, MongoFilings.type(SharedFilings::of), (collection, id) -> {});
    }

    MongoCaseNumbers numbers() {
        MongoCaseNumbers numbers = new MongoCaseNumbers(database);
        numbers.prepare();
        return numbers;
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
