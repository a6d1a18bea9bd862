package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import ma.techvalley.embedded.EmbeddedBroker;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest questions and the largest answer; neither takes memory. */
class ExtremesIT {
    private static final String PATH = "/api/v1/office-spaces";
    private static final int SPACES = 100_000;
    private static final int CHUNK = 10_000;
    private static final int QUERY = 100_000_000;
    /** The whole result has some 40 MB. */
    private static final long LITTLE = 12_000_000;

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Running gateway;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(directory);
        try (Topics topics = Topics.create(broker.bootstrapServers())) {
            List<ProducerRecord<String, byte[]>> chunk = new ArrayList<>();
            for (int space = 0; space < SPACES; space++) {
                chunk.add(Samples.space(1, Samples.spaceState("space-" + space, "park-" + space % 10, 1_000, 0)));
                if (chunk.size() == CHUNK) {
                    topics.sendAll(chunk);
                    chunk.clear();
                }
            }
        }
        gateway = Running.start(broker.bootstrapServers()).untilReady();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> gateway.json(PATH + "?limit=1").get("total").asInt() == SPACES);
    }

    @AfterAll
    static void stop() {
        gateway.close();
        broker.close();
    }

    @Test
    void aQueryOfAHundredMegabytesIsRefusedUnread() throws IOException {
        byte[] part = new byte[1 << 16];
        Arrays.fill(part, (byte) 'a');
        long before = heap();
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            String status = "";
            try {
                out.write(("GET " + PATH + "?q=").getBytes(StandardCharsets.US_ASCII));
                for (int sent = 0; sent < QUERY; sent += part.length) {
                    out.write(part);
                }
                out.write(" HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                status = reader(socket).readLine();
            } catch (IOException closed) {
                // As good: nobody has to read to the end what is refused.
            }
            if (status != null && !status.isEmpty()) {
                assertThat(status).containsPattern(" (414|431) ");
            }
        }
        assertThat(heap() - before).isLessThan(LITTLE);
        assertThat(gateway.get(PATH + "?limit=1").statusCode()).isEqualTo(200);
    }

    @Test
    void tenThousandValuesAreRefused() {
        List<String> parks = Collections.nCopies(10_000, "p");
        for (String query : List.of("park=" + String.join(",", parks), "park=" + String.join("&park=", parks))) {
            assertThat(gateway.get(PATH + "?" + query).statusCode()).isIn(414, 431);
        }
        assertThat(gateway.get(PATH + "?limit=1").statusCode()).isEqualTo(200);
    }

    @Test
    void aReaderThatPausesHoldsNoneOfTheResult() throws IOException {
        long before = heap();
        try (Socket socket = connect()) {
            socket.getOutputStream()
                    .write(("GET " + PATH + " HTTP/1.0\r\nHost: x\r\nAccept: application/x-ndjson\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines = reader(socket);
            assertThat(lines.readLine()).contains("200");
            int rows = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows += line.startsWith("{\"id\":\"space-") ? 1 : 0;
                if (rows % (SPACES / 4) == 1) {
                    assertThat(heap() - before).as("after %d rows", rows).isLessThan(LITTLE);
                    assertThat(gateway.get(PATH + "?limit=1").statusCode()).isEqualTo(200);
                }
            }
            assertThat(rows).isEqualTo(SPACES);
        }
    }

    private static Socket connect() throws IOException {
        URI uri = gateway.uri(PATH);
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
