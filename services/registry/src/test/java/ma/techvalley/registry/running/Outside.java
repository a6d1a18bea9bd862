package ma.techvalley.registry.running;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as far as the registry can tell. */
public final class Outside {
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", EmbeddedPlatform.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());

    private Outside() {}

    /** Creates the topics that other services own, as those do at their start. */
    static void createTopics() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedPlatform.bootstrapServers()))) {
            admin.createTopics(Stream.of(Topic.ZONES, Topic.COMPLIANCE, Topic.STANDINGS)
                            .map(topic -> new NewTopic(topic.topicName(), 3, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** An aggregate at a version, since a moment. */
    public record Fact(String id, long version, Instant since) {}

    public static ProducerRecord<String, byte[]> event(Fact fact, Change change, State state) {
        EventHeader header = new EventHeader(
                Ids.next(),
                EventCatalog.of(change),
                fact.id(),
                fact.version(),
                fact.since(),
                "correlation-" + fact.id(),
                null,
                null);
        return EventRecords.write(header, 1, EventJson.write(change, state));
    }

    public static void send(ProducerRecord<String, byte[]> event) {
        try {
            PRODUCER.send(event).get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
