package ma.techvalley.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A service of our own making: answers with the status that the path ends with, bit by bit, in part, or not at all. */
final class Upstream implements AutoCloseable {
    /** More than what lies in buffers on the way. */
    static final int DRIP = 100_000;

    private final HttpServer server;
    private final CountDownLatch over = new CountDownLatch(1);
    final List<Received> received = new CopyOnWriteArrayList<>();

    record Received(String method, String path, Headers headers, String body) {}

    Upstream() throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** Asked by https. */
    Upstream(SSLContext tls) throws IOException {
        this(https(tls));
    }

    private Upstream(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return (server instanceof HttpsServer ? "https" : "http") + "://127.0.0.1:"
                + server.getAddress().getPort();
    }

    long count(String path) {
        return received.stream().filter(request -> request.path().equals(path)).count();
    }

    Received last() {
        return received.getLast();
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
    }

    private static HttpServer https(SSLContext tls) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(exchange.getRequestMethod(), path, exchange.getRequestHeaders(), body));
        String word = path.substring(path.lastIndexOf('/') + 1);
        if (word.equals("silence")) {
            hold();
            return;
        }
        if (word.equals("cut")) {
            exchange.close();
            return;
        }
        if (word.equals("drip")) {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[DRIP]);
            exchange.getResponseBody().flush();
            hold();
            return;
        }
        if (word.equals("flood")) {
            exchange.sendResponseHeaders(200, 0);
            flood(exchange);
            return;
        }
        boolean unfinished = word.equals("late") || word.equals("short");
        byte[] answer = ("{\"got\":\"" + path + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", "\"4\"");
        exchange.getResponseHeaders().set("Consistency-Token", "space@4");
        exchange.getResponseHeaders().set("X-Correlation-Id", "from-the-service");
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        int status = word.matches("[2-5]\\d\\d") ? Integer.parseInt(word) : 200;
        exchange.sendResponseHeaders(status, unfinished ? answer.length + 1 : answer.length);
        exchange.getResponseBody().write(answer);
        if (word.equals("late")) {
            exchange.getResponseBody().flush();
            hold();
        }
        exchange.close();
    }

    /** Until nobody takes it any more. */
    private void flood(HttpExchange exchange) throws IOException {
        byte[] part = new byte[DRIP];
        while (over.getCount() > 0) {
            exchange.getResponseBody().write(part);
        }
    }

    private void hold() {
        try {
            over.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
