package ma.techvalley.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class EmbeddedPlatformTest {
    @Test
    void givesOneBrokerToEveryTest() throws Exception {
        String servers = EmbeddedPlatform.bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic("shared", 1, (short) 1)))
                    .all()
                    .get(20, TimeUnit.SECONDS);
            Awaitility.await("the broker's own view follows the controller's")
                    .untilAsserted(
                            () -> assertThat(admin.listTopics().names().get()).contains("shared"));
        }
        assertThat(EmbeddedPlatform.bootstrapServers()).isEqualTo(servers).startsWith("127.0.0.1:");
    }

    @Test
    void givesOneStoreToEveryTest() {
        try (var client = MongoClients.create(EmbeddedPlatform.connectionString())) {
            var things = client.getDatabase("shared").getCollection("things");
            things.insertOne(new Document("_id", "a"));
            assertThat(things.countDocuments()).isOne();
        }
    }

    @Test
    void usesExternalOnesWhenTheirAddressIsGiven() {
        Properties before = (Properties) System.getProperties().clone();
        System.setProperty("KAFKA_BOOTSTRAP_SERVERS", "broker:9092");
        System.setProperty("MONGODB_URI", "mongodb://store:27017");
        try {
            assertThat(EmbeddedPlatform.bootstrapServers()).isEqualTo("broker:9092");
            assertThat(EmbeddedPlatform.connectionString()).isEqualTo("mongodb://store:27017");
        } finally {
            System.setProperties(before);
        }
    }
}
