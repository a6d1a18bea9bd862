package ma.techvalley.embedded;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka broker with its own KRaft controller, on loopback only. The data lives in the directory and survives a restart as well as
 * {@code kill -9} of the process (not a power cut: the operating system's page cache is what holds an acknowledged record).
 */
public final class EmbeddedBroker implements AutoCloseable {
    private final Path directory;
    private final BrokerPorts ports;
    private final DirectoryLock lock;
    private KafkaRaftServer server;

    private EmbeddedBroker(Path directory, BrokerPorts ports) {
        this.directory = directory;
        this.ports = ports;
        this.lock = DirectoryLock.of(directory);
        BrokerStorage.formatIfNew(directory);
        this.server = launch();
    }

    /** Starts on a free port; returns when clients can connect. */
    public static EmbeddedBroker start(Path directory) {
        return start(directory, 0);
    }

    /**
     * Starts on the given port, or on a free one if it is 0; returns when clients can connect.
     *
     * @throws IllegalStateException if the port is taken or another broker uses the directory
     */
    public static EmbeddedBroker start(Path directory, int port) {
        QuietLogs.install();
        BrokerPorts ports = BrokerPorts.choose(port);
        ports.requireFree();
        return new EmbeddedBroker(directory, ports);
    }

    /** {@code host:port}, the same before and after {@link #restart()}. */
    public String bootstrapServers() {
        return ports.client();
    }

    /** Stops cleanly; to clients the broker is away until {@link #restart()}. */
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Starts again after {@link #stop()}, on the same port with the same data. */
    public void restart() {
        ports.requireFree();
        server = launch();
    }

    @Override
    public void close() {
        stop();
        lock.close();
    }

    private KafkaRaftServer launch() {
        KafkaRaftServer starting =
                new KafkaRaftServer(new KafkaConfig(BrokerSettings.of(directory, ports), false), Time.SYSTEM);
        starting.startup();
        return starting;
    }
}
