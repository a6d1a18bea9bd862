package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class CallTimeoutTest {
    private static final String HEADER = "X-Envoy-Expected-Rq-Timeout-Ms";
    private static final String DESK = "{\"name\":\"north\",\"seats\":1,\"kind\":\"FIXED\"}";
    private final int port;
    private final Http http;

    CallTimeoutTest(@LocalServerPort int port) {
        this.port = port;
        this.http = new Http(port);
    }

    @Test
    void changesNothingForWhoStillWaits() {
        assertThat(http.post("/desks", DESK, HEADER, "60000").status()).isEqualTo(201);
    }

    @Test
    void keepsWorkFromBeingBegunWhenItIsOver() throws Exception {
        assertThat(slowly("60000")).startsWith("HTTP/1.1 201");
        assertThat(slowly("50"))
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After")
                .doesNotContain("north");
    }

    /** The fastest of five, since any of them may meet a busy machine. */
    @Test
    void endsTheWaitForAVersion() {
        assertThat(LongStream.range(0, 5).map(_ -> nanosBehind()).min().orElseThrow())
                .isLessThan(Duration.ofMillis(250).toNanos());
    }

    private long nanosBehind() {
        long start = System.nanoTime();
        assertThat(http.get("/desks/d7", "Consistency-Token", "never@3", HEADER, "1")
                        .slug())
                .isEqualTo("view-behind");
        return System.nanoTime() - start;
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "5s", "1000000000", "", "1,2"})
    void isWholeMilliseconds(String timeout) {
        assertThat(http.get("/desks/d7", HEADER, timeout).errors()).containsExactly(HEADER + " format");
    }

    /** The body comes after more than 50 ms. */
    private String slowly(String timeout) throws IOException, InterruptedException {
        try (var socket = new Socket("localhost", port)) {
            String head = "POST /desks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + HEADER + ": "
                    + timeout + "\r\nConnection: close\r\nContent-Length: " + DESK.length() + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(100);
            socket.getOutputStream().write(DESK.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
