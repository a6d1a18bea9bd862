package ma.techvalley.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SearchLoadTest {
    @Test
    void countsWhatWasAnswered() throws Exception {
        try (Server server = new Server(200)) {
            SearchLoad.Result result = new SearchLoad(server.uri(), 2).run(Duration.ofMillis(300));

            assertThat(result.requests()).isPositive().isEqualTo(result.nanos().getTotalCount());
            assertThat(result.toString()).contains("requests/s");
        }
    }

    @Test
    void endsTheRunWhenAnAnswerIsNotOk() throws Exception {
        try (Server server = new Server(503)) {
            assertThatThrownBy(() -> new SearchLoad(server.uri(), 1).run(Duration.ofMillis(300)))
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("status 503");
        }
    }

    private record Server(HttpServer http) implements AutoCloseable {
        Server(int status) throws java.io.IOException {
            this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/", exchange -> {
                exchange.sendResponseHeaders(status, 2);
                exchange.getResponseBody().write(new byte[] {'{', '}'});
                exchange.close();
            });
            http.start();
        }

        URI uri() {
            return URI.create("http://localhost:" + http.getAddress().getPort());
        }

        @Override
        public void close() {
            http.stop(0);
        }
    }
}
