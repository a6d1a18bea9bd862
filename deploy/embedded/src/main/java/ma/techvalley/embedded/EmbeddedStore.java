package ma.techvalley.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import ma.techvalley.embedded.store.StoreBackend;

/**
 * Speaks MongoDB's wire protocol on loopback: a stand-in for MongoDB, with its limits listed in this module's README. What it
 * acknowledged survives {@code kill -9} of the process.
 */
public final class EmbeddedStore implements AutoCloseable {
    private static final int WORKERS = 8;
    private final MongoServer server;

    private EmbeddedStore(StoreBackend backend, int port) {
        this.server = new MongoServer(backend);
        server.bind(new InetSocketAddress(LoopbackPort.HOST, LoopbackPort.orFree(port)), 1, WORKERS);
    }

    /** Opens or makes the file and listens on a free port. Its directory must exist. */
    public static EmbeddedStore start(Path file) {
        return start(file, 0);
    }

    /** Opens or makes the file and listens on the given port, or on a free one if it is 0. */
    public static EmbeddedStore start(Path file, int port) {
        QuietLogs.install();
        return new EmbeddedStore(StoreBackend.open(file), port);
    }

    /** For tests: keeps nothing, listens on a free port. */
    public static EmbeddedStore inMemory() {
        QuietLogs.install();
        return new EmbeddedStore(StoreBackend.forgetful(), 0);
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
