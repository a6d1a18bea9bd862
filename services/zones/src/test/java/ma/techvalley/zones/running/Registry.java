package ma.techvalley.zones.running;

import static org.awaitility.Awaitility.await;

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
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.zones.companies.Companies;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Stands in for the registry: says on its topic what the registry would say. */
final class Registry {
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final AtomicLong NEXT_ICE = new AtomicLong(15_000_000_000L);
    private static final Map<String, Object> CLIENT = Map.of("bootstrap.servers", EmbeddedPlatform.bootstrapServers());
    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(CLIENT, new StringSerializer(), new ByteArraySerializer());

    private Registry() {}

    /** The topic, which the registry itself creates in production. */
    static void createTopic() {
        try (Admin admin = Admin.create(CLIENT)) {
            admin.createTopics(List.of(new NewTopic(Topic.REGISTRY.topicName(), 3, (short) 1)))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    /** A company nobody has heard of yet: 13 digits, and the two that make it divisible by 97. */
    static String newIce() {
        long first13 = NEXT_ICE.getAndIncrement();
        return "%013d%02d".formatted(first13, 97 - first13 * 100 % 97);
    }

    /** A verified company that the service has heard of. @return its ICE */
    static String verified() {
        String ice = newIce();
        Companies companies = RunningZones.bean(Companies.class);
        says(ice, 2, Standing.VERIFIED);
        await().until(() -> companies.find(ice).isPresent());
        return ice;
    }

    /** @return the consistency token of that version */
    static String says(String ice, long version, Standing standing) {
        PRODUCER.send(event(ice, version, standing));
        PRODUCER.flush();
        return ice + "@" + version;
    }

    /** What it would say. */
    static ProducerRecord<String, byte[]> event(String ice, long version, Standing standing) {
        CompanyChange change = switch (standing) {
            case REGISTERED -> new CompanyChange.Registered();
            case VERIFIED -> new CompanyChange.Verified();
            case SUSPENDED -> new CompanyChange.Suspended("test");
            case STRUCK_OFF -> new CompanyChange.StruckOff("test");
        };
        EventHeader header = new EventHeader(
                Ids.next(), EventCatalog.of(change), ice, version, Instant.now(), Ids.next(), null, null);
        return EventRecords.write(header, SEQUENCE.incrementAndGet(), EventJson.write(change, company(ice, standing)));
    }

    private static CompanyState company(String ice, Standing standing) {
        return new CompanyState(
                ice,
                "Société " + ice,
                LegalForm.SARL,
                null,
                null,
                null,
                List.of(Segment.ITO),
                null,
                standing,
                null,
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of());
    }
}
