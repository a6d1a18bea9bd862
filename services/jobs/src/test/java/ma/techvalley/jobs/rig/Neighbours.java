package ma.techvalley.jobs.rig;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.CompanyState.Site;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says on their topics what zones and registry would say. */
public final class Neighbours {
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", EmbeddedPlatform.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    private Neighbours() {}

    /** Their topics, which they create themselves in production. */
    static void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedPlatform.bootstrapServers()))) {
            admin.createTopics(Stream.of(Topic.REGISTRY, Topic.ZONES)
                            .map(topic -> new NewTopic(topic.topicName(), 3, (short) 1))
                            .toList())
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    /** A park in the region of Casablanca. */
    public static void park(String code, long version) {
        send(
                code,
                version,
                new ParkChange.Registered(),
                new ParkState(
                        code,
                        new LocalizedText(code, code, code),
                        "MA-06",
                        null,
                        "Casablanca",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        ParkState.ParkStatus.OPEN,
                        List.of()));
    }

    /** A company with those sites. */
    public static void company(String ice, long version, Standing standing, Site... sites) {
        send(
                ice,
                version,
                new CompanyChange.Registered(),
                new CompanyState(
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
                        List.of(sites)));
    }

    /** A site without an end. */
    public static Site site(String ice, String park, String opensOn) {
        return new Site(ice + "-" + park, park, LocalDate.parse(opensOn), null, List.of());
    }

    private static void send(String id, long version, Change change, State state) {
        EventHeader header = new EventHeader(
                Ids.next(), EventCatalog.of(change), id, version, Instant.now(), Ids.next(), null, null);
        PRODUCER.send(EventRecords.write(header, SEQUENCE.incrementAndGet(), EventJson.write(change, state)));
        PRODUCER.flush();
    }
}
