package ma.techvalley.kit.relay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.fixture.Note;
import ma.techvalley.kit.journal.Journal;

/** A store and as many relays of one service as a test wants, each as its own instance would have it. */
final class RelayRig implements AutoCloseable {
    private final MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString());
    final MongoDatabase database = client.getDatabase("rig_" + Ids.next().replace("-", ""));
    final Hints hints = new Hints();
    final AggregateStore<Note> notes = new AggregateStore<>(database, Note.TYPE, hints);
    final Journal journal = new Journal(database);
    private final Service service;
    private final KafkaProperties kafka;

    RelayRig(String name, Topic topic, String bootstrapServers) {
        service = new Service(name, topic);
        kafka = new KafkaProperties(bootstrapServers, 3, (short) 1);
        journal.prepare();
        notes.prepare();
    }

    Relay relay(RelayProbe probe, RelayProperties properties) {
        RelayMetrics metrics = new RelayMetrics(new SimpleMeterRegistry());
        Clock clock = Clock.systemUTC();
        KafkaClients clients = new KafkaClients(kafka);
        Publishing publishing = new Publishing(
                journal,
                new Publishing.PublishingTools(
                        clients,
                        new Topics(kafka, service, List.of()),
                        new Watermark(clients.common(), service.writes()),
                        service.name() + "-relay",
                        metrics,
                        probe,
                        clock),
                properties.batch());
        Journalling journalling = new Journalling(List.of(notes.outbox()), journal, probe);
        return new Relay(
                new Lease(database, Ids.next(), properties.lease(), clock),
                hints,
                new Relay.RelayStages(journalling, publishing),
                properties,
                metrics);
    }

    static RelayProperties quick() {
        return new RelayProperties(Duration.ofMillis(100), 500, Duration.ofSeconds(2), Duration.ofMillis(100));
    }

    @Override
    public void close() {
        client.close();
    }
}
