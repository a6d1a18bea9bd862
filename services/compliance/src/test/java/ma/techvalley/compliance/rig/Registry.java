package ma.techvalley.compliance.rig;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says on its topic what the registry would say. */
public final class Registry {
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", EmbeddedPlatform.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    private Registry() {}

    /** The topic, which the registry itself creates in production. */
    static void createTopic() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedPlatform.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topic.REGISTRY.topicName(), 3, (short) 1)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    /** Says that a company is registered, and waits until that is known. @return its ICE */
    public static String registered(String ice) {
        RunningCompliance.http(); // starts here, not in a thread that gives up after a while
        says(ice, 1, Standing.REGISTERED);
        await().atMost(Duration.ofSeconds(30)).until(() -> RunningCompliance.knows(ice, 1));
        return ice;
    }

    /** Says something about a company. */
    public static void says(String ice, long version, Standing standing) {
        CompanyChange change = new CompanyChange.Registered();
        EventHeader header = new EventHeader(
                Ids.next(), EventCatalog.of(change), ice, version, Instant.now(), Ids.next(), null, null);
        PRODUCER.send(EventRecords.write(
                header, SEQUENCE.incrementAndGet(), EventJson.write(change, company(ice, standing))));
        PRODUCER.flush();
    }

    private static CompanyState company(String ice, Standing standing) {
        return new CompanyState(
                ice,
                "Exemple Services SARL",
                LegalForm.SARL,
                null,
                null,
                null,
                List.of(),
                null,
                standing,
                null,
                Instant.parse("2024-01-01T00:00:00Z"),
                List.of());
    }
}
