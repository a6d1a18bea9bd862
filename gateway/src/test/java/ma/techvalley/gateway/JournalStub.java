package ma.techvalley.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.State;
import ma.techvalley.kit.history.HistoryPart;
import tools.jackson.databind.json.JsonMapper;

/** Issuer and services at once: gives a token to the gateway, and to its bearer histories in as many parts as they have aggregates. */
final class JournalStub implements AutoCloseable {
    static final String SECRET = "a secret of the gateway";
    private final HttpServer server;
    final Service zones = new Service(77);
    final Service registry = new Service(78);
    final Service compliance = new Service(79);

    JournalStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/token", this::token);
        server.createContext("/zones/actuator/history", zones::history);
        server.createContext("/registry/actuator/history", registry::history);
        server.createContext("/compliance/actuator/history", compliance::history);
        server.start();
    }

    String[] settings() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return new String[] {
            "techvalley.gateway.history.zones=" + url + "/zones",
            "techvalley.gateway.history.registry=" + url + "/registry",
            "techvalley.gateway.history.compliance=" + url + "/compliance",
            "techvalley.gateway.history.tokens=" + url + "/token",
            "techvalley.gateway.history.secret=" + SECRET
        };
    }

    /** An aggregate as it was. */
    static HistoryPart.Former was(String id, Change change, State state) {
        String value = new String(EventJson.write(change, state), StandardCharsets.UTF_8);
        return new HistoryPart.Former(
                id, new HistoryPart.Version(EventCatalog.of(change).name(), 1, 0, value));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        String proof = Base64.getEncoder().encodeToString(("gateway:" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean known = ("Basic " + proof).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        answer(exchange, known ? 200 : 401, "{\"access_token\":\"good\",\"expires_in\":900}");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** One with a journal. */
    static final class Service {
        private final long head;
        final List<String> asked = new CopyOnWriteArrayList<>();
        volatile List<HistoryPart.Former> former = List.of();
        volatile boolean reached = true;
        volatile int status = 200;

        private Service(long head) {
            this.head = head;
        }

        /** As if nobody had asked it yet, and it were there. */
        void has(HistoryPart.Former... were) {
            former = List.of(were);
            reached = true;
            status = 200;
            asked.clear();
        }

        private void history(HttpExchange exchange) throws IOException {
            String query = exchange.getRequestURI().getQuery();
            asked.add(query);
            boolean known = "Bearer good".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            answer(exchange, known ? status : 401, JsonMapper.shared().writeValueAsString(part(query)));
        }

        private HistoryPart part(String query) {
            List<HistoryPart.Former> all = new ArrayList<>(former);
            int from = query.contains("sequence=") ? Integer.parseInt(query.replaceAll(".*sequence=", "")) : 0;
            boolean last = from + 1 >= all.size();
            return new HistoryPart(
                    reached,
                    head,
                    all.isEmpty() ? all : List.of(all.get(from)),
                    last ? null : new HistoryPart.Place(1, from + 1L));
        }
    }
}
