package ma.techvalley.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ConnectionsTest {
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void usesAConnectionAgainUntilTheServerMayBeAboutToCloseIt() throws Exception {
        try (Answering server = new Answering(200);
                Connections connections = new Connections(server.uri(), nanos::get)) {
            Connection first = connections.use(connection -> connection);
            nanos.addAndGet(Duration.ofMillis(29_999).toNanos());
            Connection second = connections.use(connection -> connection);
            nanos.addAndGet(Duration.ofSeconds(30).toNanos());
            Connection third = connections.use(connection -> connection);

            assertThat(second).isSameAs(first);
            assertThat(third).isNotSameAs(first);
            assertThat(third.get("/a", "").status()).isEqualTo(200);
        }
    }

    @Test
    void doesNotUseAConnectionAgainThatTheServerCloses() throws Exception {
        try (Answering server = new Answering(200);
                Connections connections = new Connections(server.uri(), nanos::get)) {
            server.http().createContext("/last", exchange -> {
                exchange.getResponseHeaders().set("Connection", "close");
                byte[] why = "{\"title\": \"No more\"}".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(503, why.length);
                exchange.getResponseBody().write(why);
                exchange.close();
            });

            assertThat(connections
                            .use(connection -> connection.get("/last", ""))
                            .problem())
                    .contains("No more");
            assertThat(connections.use(connection -> connection.get("/a", "")).status())
                    .isEqualTo(200);
        }
    }
}
