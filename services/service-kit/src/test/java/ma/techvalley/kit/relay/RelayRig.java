package ma.techvalley.kit.relay;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.config.KafkaSecurity;
import ma.techvalley.kit.config.Service;
import ma.techvalley.kit.config.StoreClient;
import ma.techvalley.kit.config.StoreProperties;
import ma.techvalley.kit.fixture.KafkaTopics;
import ma.techvalley.kit.fixture.Note;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.verification.Verification;

/** A database of its own, an empty topic, and as many relays of one service as a test wants, each as its own instance would have it. */
final class RelayRig implements AutoCloseable {
    private static final Topic TOPIC = Topic.ZONES;
    private static final Duration LEASE = Duration.ofMillis(800);
    static final int BATCH = 50;
    static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Service service = new Service("rig-" + Ids.next(), TOPIC, Topic.STANDINGS);
    private final MongoClient client;
    private final KafkaProperties kafka;
    private final List<Relay> relays = new ArrayList<>();
    private final List<Publishing> publishings = new ArrayList<>();
    final MongoDatabase database;
    final Hints hints = new Hints();
    final AggregateStore<Note> notes;
    final AggregateStore<Tally> tallies;
    final Journal journal;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private RelayRig(String bootstrapServers, MongoClient client) {
        this.client = client;
        this.kafka = new KafkaProperties(bootstrapServers, 3, (short) 1, KafkaSecurity.none());
        this.database = client.getDatabase("rig_" + Ids.next().replace("-", ""));
        this.notes = new AggregateStore<>(database, Note.TYPE, hints);
        this.tallies = new AggregateStore<>(database, Tally.TYPE, hints);
        this.journal = new Journal(database);
        journal.prepare();
        notes.prepare();
        tallies.prepare();
    }

    /** On the broker and the store that all tests share. */
    static RelayRig shared() {
        return on(EmbeddedPlatform.bootstrapServers(), EmbeddedPlatform.connectionString());
    }

    static RelayRig on(String bootstrapServers, String store) {
        return on(bootstrapServers, StoreClient.of(new StoreProperties(store, "unused", TIMEOUT, null), null));
    }

    /** @param client closed with the rig */
    static RelayRig on(String bootstrapServers, MongoClient client) {
        RelayRig rig = new RelayRig(bootstrapServers, client);
        rig.service.writes().forEach(topic -> rig.topics().delete(topic.topicName()));
        return rig;
    }

    /** Starts one more, whose lease a pause of a second outlasts. */
    Relay relay(RelayProbe probe) {
        return relay(probe, LEASE);
    }

    /** Starts one more. */
    Relay relay(RelayProbe probe, Duration duration) {
        RelayProperties properties =
                new RelayProperties(Duration.ofMillis(100), BATCH, duration, Duration.ofMillis(100));
        RelayMetrics metrics = new RelayMetrics(meters);
        Clock clock = Clock.systemUTC();
        Publishing publishing = publishing(probe, properties.batch(), metrics);
        Journalling journalling = new Journalling(List.of(notes.outbox(), tallies.outbox()), journal, probe);
        Lease lease = new Lease(database, Ids.next(), properties.lease(), clock);
        Relay relay = new Relay(lease, hints, new Relay.RelayStages(journalling, publishing), properties, metrics);
        relays.add(relay);
        publishings.add(publishing);
        relay.start();
        return relay;
    }

    private Publishing publishing(RelayProbe probe, int batch, RelayMetrics metrics) {
        KafkaClients clients = new KafkaClients(kafka);
        Publishing.PublishingTools tools = new Publishing.PublishingTools(
                clients,
                new Topics(kafka, service, List.of()),
                new Watermark(clients.common(), service.writes()),
                service.name() + "-relay",
                metrics,
                probe,
                Clock.systemUTC());
        return new Publishing(journal, tools, batch);
    }

    KafkaTopics topics() {
        return new KafkaTopics(kafka.bootstrapServers());
    }

    List<Event> published() {
        return published(TOPIC);
    }

    List<Event> published(Topic topic) {
        return topics().events(topic.topicName());
    }

    Verification verification() {
        return new Verification(journal, List.of(notes), CommittedHead.of(kafka, service.writes()));
    }

    /** Until everything that was stored is in Kafka. */
    void awaitQuiet() {
        Watermark committed = new Watermark(new KafkaClients(kafka).common(), service.writes());
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> notes.outbox().oldest(1).isEmpty()
                        && tallies.outbox().oldest(1).isEmpty()
                        && committed.read().equals(journal.position()));
    }

    /** Until relays have failed that often. */
    void awaitFailures(int count) {
        await().atMost(PATIENCE)
                .until(() -> meters.counter("techvalley.relay.failures").count() >= count);
    }

    /** As a restart would. */
    void forgetHints() throws InterruptedException {
        while (!hints.take(Duration.ZERO, Integer.MAX_VALUE).isEmpty()) {}
    }

    @Override
    public void close() {
        relays.forEach(Relay::stop);
        // A relay that a test let die has left its producer open.
        publishings.forEach(Publishing::close);
        client.close();
    }
}
