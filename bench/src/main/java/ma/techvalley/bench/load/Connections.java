package ma.techvalley.bench.load;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ConcurrentLinkedDeque;

/** As many connections as are used at once. One on which something failed is not used again. */
public final class Connections implements AutoCloseable {
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final URI server;

    public Connections(URI server) {
        this.server = server;
    }

    /** What is done with a connection. */
    public interface Use<R> {
        R with(Connection connection) throws IOException;
    }

    public <R> R use(Use<R> use) throws IOException {
        Connection free = idle.poll();
        Connection connection = free == null ? new Connection(server) : free;
        R result = use.with(connection);
        idle.push(connection);
        return result;
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : idle) {
            connection.close();
        }
    }
}
