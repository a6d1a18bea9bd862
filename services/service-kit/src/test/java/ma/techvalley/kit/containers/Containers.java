package ma.techvalley.kit.containers;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;

/** Loaded only on request, so that nobody else needs Testcontainers. */
final class Containers {
    private static final KafkaContainer BROKER = new KafkaContainer("apache/kafka:4.2.0");
    private static final MongoDBContainer STORE = new MongoDBContainer("mongo:8.0");

    private Containers() {}

    /** Where {@code EmbeddedPlatform} looks. */
    static void start() {
        Startables.deepStart(BROKER, STORE).join();
        System.setProperty("KAFKA_BOOTSTRAP_SERVERS", BROKER.getBootstrapServers());
        System.setProperty("MONGODB_URI", STORE.getConnectionString());
    }

    static void stop() {
        BROKER.stop();
        STORE.stop();
    }
}
