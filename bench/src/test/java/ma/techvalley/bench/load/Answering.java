package ma.techvalley.bench.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A server that gives everybody the same answer, and remembers with which tokens it was asked. */
public record Answering(HttpServer http, Queue<String> tokens) implements AutoCloseable {
    public Answering(int status) throws IOException {
        this(status, Duration.ZERO);
    }

    Answering(int status, Duration after) throws IOException {
        this(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
                new ConcurrentLinkedQueue<>());
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", exchange -> {
            tokens.add(exchange.getRequestHeaders()
                    .getOrDefault("Authorization", List.of(""))
                    .getFirst());
            LockSupport.parkNanos(after.toNanos());
            exchange.sendResponseHeaders(status, 2);
            exchange.getResponseBody().write(new byte[] {'{', '}'});
            exchange.close();
        });
        http.start();
    }

    public URI uri() {
        return URI.create("http://localhost:" + http.getAddress().getPort());
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
