package ma.techvalley.gateway.connections;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import ma.techvalley.gateway.rates.Places;
import ma.techvalley.kit.problem.Refusal;
import org.apache.coyote.Processor;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Where connections come in: so many of one address, and none that trickles what it has to say before it is served. */
final class GuardedEndpoint extends NioEndpoint {
    private final Map<SocketChannel, String> counted = new ConcurrentHashMap<>();
    /** Since when each of those has been unfinished; of the thread that looks. */
    private final Map<SocketWrapperBase<NioChannel>, Long> unfinished = new HashMap<>();

    private Places places = new Places("connections", Integer.MAX_VALUE, Integer.MAX_VALUE);
    private Duration head = Duration.ofDays(1);
    private boolean loopback;

    GuardedEndpoint() {
        connections = new Open();
    }

    /** To be said before it starts. */
    void keep(ConnectionProperties limits) {
        places = new Places("connections", Integer.MAX_VALUE, limits.ofOneAddress());
        head = limits.head();
        loopback = limits.loopback();
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        try {
            enter(socket);
        } catch (Refusal | IOException refused) {
            destroySocket(socket);
            return false;
        }
        boolean open = super.setSocketOptions(socket);
        if (!open) {
            leave(socket);
        }
        return open;
    }

    private void enter(SocketChannel socket) throws IOException {
        if (socket.getRemoteAddress() instanceof InetSocketAddress from && counts(from.getAddress())) {
            String address = from.getAddress().getHostAddress();
            places.enter(address);
            counted.put(socket, address);
        }
    }

    private boolean counts(InetAddress address) {
        return loopback || !address.isLoopbackAddress();
    }

    private void leave(Object socket) {
        String address = counted.remove(socket);
        if (address != null) {
            places.leave(address);
        }
    }

    /** Closes what has been unfinished for too long, however often something arrived. */
    void closeLate() {
        long now = System.nanoTime();
        Set<SocketWrapperBase<NioChannel>> waiting =
                getConnections().stream().filter(GuardedEndpoint::isUnfinished).collect(Collectors.toSet());
        unfinished.keySet().retainAll(waiting);
        for (SocketWrapperBase<NioChannel> connection : waiting) {
            Long since = unfinished.putIfAbsent(connection, now);
            if (since != null && now - since > head.toNanos()) {
                connection.setError(new SocketTimeoutException());
                processSocket(connection, SocketEvent.ERROR, true);
            }
        }
    }

    /** Between two requests a connection has no processor, and while one is served it is not with the connection. */
    private static boolean isUnfinished(SocketWrapperBase<NioChannel> connection) {
        return !connection.getSocket().isHandshakeComplete()
                || connection.getCurrentProcessor() instanceof Processor begun
                        && !begun.isAsync()
                        && !begun.isUpgrade();
    }

    /** Tomcat takes a connection out when it closes it, whoever closed it and why. */
    private final class Open extends ConcurrentHashMap<SocketChannel, SocketWrapperBase<NioChannel>> {
        @Override
        public @Nullable SocketWrapperBase<NioChannel> remove(Object socket) {
            leave(socket);
            return super.remove(socket);
        }
    }
}
