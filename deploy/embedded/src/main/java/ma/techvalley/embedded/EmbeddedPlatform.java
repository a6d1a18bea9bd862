package ma.techvalley.embedded;

import java.util.Optional;

/**
 * One broker and one store for every test of a JVM, started when first asked for and closed at exit. A system property or environment
 * variable {@code KAFKA_BOOTSTRAP_SERVERS} or {@code MONGODB_URI} replaces the part it names, so that the same tests run against
 * containers. Tests share them: use a database and topics of your own.
 */
public final class EmbeddedPlatform {
    private EmbeddedPlatform() {}

    /** Where clients find Kafka. */
    public static String bootstrapServers() {
        return external("KAFKA_BOOTSTRAP_SERVERS").orElseGet(() -> SharedBroker.BROKER.bootstrapServers());
    }

    /** Where clients find the store. */
    public static String connectionString() {
        return external("MONGODB_URI").orElseGet(() -> SharedStore.STORE.connectionString());
    }

    private static Optional<String> external(String name) {
        return Optional.ofNullable(System.getProperty(name, System.getenv(name)))
                .filter(value -> !value.isBlank());
    }

    private static void closeAtExit(AutoCloseable part) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static final class SharedBroker {
        private static final EmbeddedBroker BROKER = start();

        private static EmbeddedBroker start() {
            var directory = TemporaryDirectory.create();
            EmbeddedBroker broker = EmbeddedBroker.start(directory.path());
            closeAtExit(() -> {
                broker.close();
                directory.delete();
            });
            return broker;
        }
    }

    private static final class SharedStore {
        private static final EmbeddedStore STORE = start();

        private static EmbeddedStore start() {
            EmbeddedStore store = EmbeddedStore.inMemory();
            closeAtExit(store);
            return store;
        }
    }
}
