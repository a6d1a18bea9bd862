package ma.techvalley.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.LongSupplier;

/**
 * As many connections as are used at once. One on which something failed is not used again, nor is one that the server closes, nor one
 * that was idle for so long that the server may be about to (RFC 9112, sections 9.6 and 9.8).
 */
public final class Connections implements AutoCloseable {
    /** Half of what the platform keeps an idle one. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();
    private final URI server;
    private final LongSupplier nanos;

    public Connections(URI server) {
        this(server, System::nanoTime);
    }

    /** @param nanos the time, as {@link System#nanoTime} tells it */
    Connections(URI server, LongSupplier nanos) {
        this.server = server;
        this.nanos = nanos;
    }

    private record Idle(Connection connection, long since) {}

    /** What is done with a connection. */
    public interface Use<R> {
        R with(Connection connection) throws IOException;
    }

    public <R> R use(Use<R> use) throws IOException {
        Connection connection = free();
        R result = use.with(connection);
        if (connection.isClosing()) {
            connection.close();
        } else {
            idle.push(new Idle(connection, nanos.getAsLong()));
        }
        return result;
    }

    private Connection free() throws IOException {
        for (Idle last = idle.poll(); last != null; last = idle.poll()) {
            if (nanos.getAsLong() - last.since < IDLE.toNanos()) {
                return last.connection;
            }
            last.connection.close();
        }
        return new Connection(server);
    }

    @Override
    public void close() throws IOException {
        for (Idle last : idle) {
            last.connection.close();
        }
    }
}
