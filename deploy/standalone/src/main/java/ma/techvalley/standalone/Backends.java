package ma.techvalley.standalone;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import ma.techvalley.embedded.EmbeddedBroker;
import ma.techvalley.embedded.EmbeddedStore;
import org.jspecify.annotations.Nullable;

/** Broker and store: embedded stand-ins, unless {@code KAFKA_BOOTSTRAP_SERVERS} or {@code MONGODB_URI} name real ones. */
final class Backends implements AutoCloseable {
    private final String bootstrapServers;
    private final String storeUri;
    private final @Nullable EmbeddedBroker broker;
    private final @Nullable EmbeddedStore store;

    Backends(@Nullable EmbeddedBroker broker, @Nullable EmbeddedStore store) {
        this.broker = broker;
        this.store = store;
        this.bootstrapServers = broker == null ? System.getenv("KAFKA_BOOTSTRAP_SERVERS") : broker.bootstrapServers();
        this.storeUri = store == null ? System.getenv("MONGODB_URI") : store.connectionString();
    }

    static Backends start(DataDirectory data) {
        CompletableFuture<Optional<EmbeddedBroker>> broker =
                unlessNamed("KAFKA_BOOTSTRAP_SERVERS", () -> EmbeddedBroker.start(data.broker()));
        CompletableFuture<Optional<EmbeddedStore>> store =
                unlessNamed("MONGODB_URI", () -> EmbeddedStore.start(data.store()));
        try {
            return new Backends(broker.join().orElse(null), store.join().orElse(null));
        } catch (CompletionException failure) {
            throw new StartFailure("Broker or store cannot start: " + failure.getCause());
        }
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    String storeUri() {
        return storeUri;
    }

    String describe() {
        return "Kafka %s%s, store %s"
                .formatted(
                        bootstrapServers,
                        broker == null ? "" : " (embedded)",
                        store == null ? "by MONGODB_URI" : storeUri + " (embedded stand-in for MongoDB)");
    }

    @Override
    public void close() {
        if (broker != null) {
            broker.close();
        }
        if (store != null) {
            store.close();
        }
    }

    private static <T> CompletableFuture<Optional<T>> unlessNamed(String variable, Supplier<T> embedded) {
        String named = System.getenv(variable);
        return named == null || named.isBlank()
                ? CompletableFuture.supplyAsync(() -> Optional.of(embedded.get()), Thread::startVirtualThread)
                : CompletableFuture.completedFuture(Optional.empty());
    }
}
