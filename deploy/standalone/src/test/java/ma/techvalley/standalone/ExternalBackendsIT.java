package ma.techvalley.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.standalone.access.Client;
import ma.techvalley.standalone.demo.Demo;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code KAFKA_BOOTSTRAP_SERVERS} and {@code MONGODB_URI} put a broker and a store of somebody else's in the place of the embedded ones. */
class ExternalBackendsIT {
    private static final String KAFKA = EmbeddedPlatform.bootstrapServers();
    private static final String STORE = EmbeddedPlatform.connectionString();

    @Test
    void keepsAndCarriesEverythingWhereTheEnvironmentSaysAndNothingOfItsOwn(@TempDir Path data) throws Exception {
        Files.writeString(data.resolve("demo"), "loaded");
        Map<String, String> environment = Map.of("KAFKA_BOOTSTRAP_SERVERS", KAFKA, "MONGODB_URI", STORE);
        try (ChildPlatform platform = ChildPlatform.start(FreePorts.inARow(), data, environment)
                        .awaitReady();
                HttpClient client = HttpClient.newHttpClient();
                MongoClient store = MongoClients.create(STORE)) {
            String company = Demo.companies().getLast();
            new Client(client, platform.bearer(client, "demo-company-administrator"))
                    .post(platform.gateway().resolve("/api/v1/companies"), SyntheticCompany.json(company));

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> keys(Topic.REGISTRY).contains(company));
            assertThat(store.getDatabase("techvalley_registry")
                            .getCollection("journal")
                            .countDocuments())
                    .isPositive();
            assertThat(platform.output()).anyMatch(line -> line.endsWith("Kafka " + KAFKA + ", store by MONGODB_URI"));
            assertThat(data.resolve("broker")).doesNotExist();
            assertThat(data.resolve("store.mv")).doesNotExist();
            assertThat(platform.stop()).isEqualTo(143);
        }
    }

    private static List<String> keys(Topic topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", KAFKA, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.topicName()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> keys = new ArrayList<>();
            consumer.poll(Duration.ofSeconds(2)).forEach(record -> keys.add(record.key()));
            return keys;
        }
    }
}
