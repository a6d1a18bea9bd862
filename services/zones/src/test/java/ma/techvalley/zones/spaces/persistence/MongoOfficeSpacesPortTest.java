package ma.techvalley.zones.spaces.persistence;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.zones.spaces.OfficeSpaces;
import ma.techvalley.zones.spaces.OfficeSpacesPortTest;
import org.junit.jupiter.api.AfterAll;

class MongoOfficeSpacesPortTest extends OfficeSpacesPortTest {
    private static final MongoClient CLIENT = MongoClients.create(EmbeddedPlatform.connectionString());

    @Override
    protected OfficeSpaces spaces() {
        var database = CLIENT.getDatabase("port_" + Ids.next().replace("-", ""));
        var store = new AggregateStore<>(database, OfficeSpaceType.TYPE, (collection, id) -> {});
        store.prepare();
        return new MongoOfficeSpaces(store);
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }
}
