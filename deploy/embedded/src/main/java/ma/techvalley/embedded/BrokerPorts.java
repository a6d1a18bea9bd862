package ma.techvalley.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The two ports of a combined node. They must be known before it starts, because it advertises one and votes through the other. */
record BrokerPorts(int clientPort, int controllerPort) {
    private static final String LOOPBACK = "127.0.0.1";

    /** Both sockets are open at once, so that the two free ports differ. */
    static BrokerPorts choose(int port) {
        try (ServerSocket client = open();
                ServerSocket controller = open()) {
            return new BrokerPorts(port == 0 ? client.getLocalPort() : port, controller.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on " + LOOPBACK, e);
        }
    }

    String client() {
        return LOOPBACK + ":" + clientPort;
    }

    String controller() {
        return LOOPBACK + ":" + controllerPort;
    }

    private static ServerSocket open() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK));
    }
}
