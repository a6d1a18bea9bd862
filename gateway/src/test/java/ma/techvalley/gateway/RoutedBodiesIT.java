package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import ma.techvalley.kit.web.access.Everybody;
import ma.techvalley.kit.web.access.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A call lasts until its body has been passed on: what holds its place, and who is to blame where it breaks off. */
class RoutedBodiesIT {
    private static final int CROWD = 3;
    private static final int CALLS = 4;
    private static Upstream service;
    private static Running gateway;

    @BeforeAll
    static void start() throws Exception {
        service = new Upstream();
        List<String> settings = new ArrayList<>();
        for (String name : List.of("zones", "registry", "jobs", "compliance")) {
            settings.add("techvalley.gateway.services." + name + "=" + service.url());
            String guard = "techvalley.gateway.guards." + name;
            settings.add(guard + ".time-limit=2s");
            settings.add(guard + ".concurrent=" + CROWD);
            settings.add(guard + ".window=" + CALLS);
            settings.add(guard + ".minimum-calls=" + CALLS);
            settings.add(guard + ".open-for=10m");
        }
        settings.add("techvalley.gateway.guards.zones.time-limit=1m");
        settings.add("techvalley.gateway.guards.registry.time-limit=1m");
        gateway = Running.start("127.0.0.1:1", settings.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        service.close();
    }

    @Test
    void bodiesHoldTheirPlacesUntilTheyEndAndTheNextIsToldAtOnce() throws Exception {
        List<Socket> reading = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            Socket client = ask("/api/v1/office-spaces/flood");
            assertThat(client.getInputStream().readNBytes(Upstream.DRIP)).hasSize(Upstream.DRIP);
            reading.add(client);
        }
        var refused = gateway.post("/api/v1/office-spaces/201", "{}");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(service.count("/api/v1/office-spaces/201")).isZero();

        for (Socket client : reading) {
            client.close();
        }
        await().untilAsserted(() -> assertThat(free("zones")).isEqualTo(CROWD));
        assertThat(gateway.post("/api/v1/office-spaces/201", "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void aServiceThatStallsInItsBodiesIsLeftAlone() throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CROWD; i++) {
                clients.execute(() -> gateway.post("/api/v1/headcount-reports/late", "{}"));
            }
        }
        Socket last = ask("/api/v1/headcount-reports/drip");
        assertThat(drain(last)).isGreaterThan(Upstream.DRIP);

        await().untilAsserted(() ->
                assertThat(value("techvalley.route.breaker.closed", "jobs")).isZero());
        assertThat(free("jobs")).isEqualTo(CROWD);
        var refused = gateway.post("/api/v1/headcount-reports/201", "{}");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("600");
        assertThat(service.count("/api/v1/headcount-reports/201")).isZero();
    }

    @Test
    void clientsThatLeaveAreNobodysFailureAndKeepNoPlace() throws Exception {
        for (int i = 0; i < 2 * CALLS; i++) {
            try (Socket client = ask("/api/v1/companies/flood")) {
                client.setSoLinger(true, 0);
                assertThat(client.getInputStream().readNBytes(100)).startsWith('H', 'T', 'T', 'P');
            }
            await().untilAsserted(() -> assertThat(free("registry")).isEqualTo(CROWD));
        }
        assertThat(value("techvalley.route.failure.rate", "registry")).isNegative();
    }

    @Test
    void clientsThatReadTooSlowlyAreNotTheServicesFault() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            slow.add(ask("/api/v1/filings/flood"));
        }
        await().untilAsserted(() -> assertThat(free("compliance")).isZero());
        await().pollDelay(Duration.ofMillis(2_500)).until(() -> true);
        for (Socket client : slow) {
            drain(client);
        }

        await().untilAsserted(() -> assertThat(free("compliance")).isEqualTo(CROWD));
        assertThat(value("techvalley.route.failure.rate", "compliance")).isNegative();
    }

    /** Reads up to the end, which is that of the connection, and says how much it was. */
    private static long drain(Socket client) throws IOException {
        long read = 0;
        try (client) {
            byte[] part = new byte[1 << 16];
            for (int got = 0; got >= 0; got = client.getInputStream().read(part)) {
                read += got;
            }
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
        return read;
    }

    private static double free(String name) {
        return value("techvalley.route.free", name);
    }

    private static double value(String metric, String name) {
        return gateway.bean(MeterRegistry.class)
                .get(metric)
                .tag("service", name)
                .gauge()
                .value();
    }

    /** On a socket of its own, which holds little that is not read. */
    private static Socket ask(String path) throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(4096);
        client.setSoTimeout(30_000);
        client.connect(new InetSocketAddress("127.0.0.1", gateway.uri("/").getPort()));
        String token = new Everybody(TestIssuer.shared()).bearer(path, "");
        client.getOutputStream()
                .write(("POST " + path
                                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\nAuthorization: "
                                + token + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return client;
    }
}
