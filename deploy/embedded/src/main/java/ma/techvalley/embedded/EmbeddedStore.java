package ma.techvalley.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** Speaks MongoDB's wire protocol on loopback. */
public final class EmbeddedStore implements AutoCloseable {
    private final MongoServer server;

    private EmbeddedStore(MongoServer server, int port) {
        this.server = server;
        server.bind(new InetSocketAddress("127.0.0.1", port), 1, 4);
    }

    public static EmbeddedStore start(Path file) {
        return start(file, 0);
    }

    public static EmbeddedStore start(Path file, int port) {
        QuietLogs.install();
        return new EmbeddedStore(new MongoServer(new H2Backend(file.toString())), port);
    }

    public static EmbeddedStore inMemory() {
        QuietLogs.install();
        return new EmbeddedStore(new MongoServer(H2Backend.inMemory()), 0);
    }

    /** {@code mongodb://127.0.0.1:port}. */
    public String connectionString() {
        return server.getConnectionString();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
