package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import ma.techvalley.embedded.EmbeddedBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients that read or speak so slowly that nothing times out by itself, while others go on searching. */
class SlowClientsIT {
    private static final String SPACES = "/api/v1/office-spaces";
    private static final int MANY = 12_000;
    private static final int CONNECTIONS = 40;
    private static final int RING = 16;
    private static final int EXPORTS = 2;
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;
    private static Topics topics;
    private static Running gateway;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger notAnswered = new AtomicInteger();
    private Thread searching;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedBroker.start(directory);
        topics = Topics.create(broker.bootstrapServers());
        topics.send(Samples.park("fes-shore", "MA-03", "Fès"));
        send(1);
        gateway = Running.start(
                        broker.bootstrapServers(),
                        "server.tomcat.connection-timeout=60s",
                        "techvalley.gateway.memory.ring=" + 2 * MANY,
                        "techvalley.gateway.memory.patience=1s",
                        "techvalley.gateway.exports.time-limit=2s",
                        "techvalley.gateway.exports.of-one-client=" + EXPORTS,
                        "techvalley.gateway.connections.head=2s",
                        "techvalley.gateway.connections.of-one-address=" + CONNECTIONS,
                        "techvalley.gateway.connections.loopback=true")
                .untilReady();
    }

    @AfterAll
    static void stop() {
        gateway.close();
        topics.close();
        broker.close();
    }

    @BeforeEach
    void search() {
        searching = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                boolean fine = gateway.get(SPACES + "?limit=5").statusCode() == 200;
                (fine ? answered : notAnswered).incrementAndGet();
            }
        });
    }

    @AfterEach
    void allSearchesWereAnswered() throws InterruptedException {
        over.set(true);
        assertThat(searching.join(LONG)).isTrue();
        assertThat(notAnswered).hasValue(0);
        assertThat(answered).hasPositiveValue();
    }

    @Test
    void anExportThatIsNotTakenInTimeIsCutAndOneAddressHasOnlySoMany() throws Exception {
        List<Future<String>> taking = new ArrayList<>();
        List<SlowClient> clients = new ArrayList<>();
        for (int i = 0; i < EXPORTS; i++) {
            SlowClient client = new SlowClient(gateway.uri("/")).say(request(SPACES, "application/x-ndjson"));
            clients.add(client);
            taking.add(client.sip());
        }
        await().until(() -> gauge("techvalley.exports.open") == EXPORTS);
        var refused = gateway.get(SPACES, "Accept", "text/csv");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("10");
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();

        await().atMost(LONG).until(() -> gauge("techvalley.exports.open") == 0);
        assertThat(count(gateway, "techvalley.exports.slow")).isEqualTo(EXPORTS);
        for (Future<String> taken : taking) {
            assertThat(taken.get(LONG.toSeconds(), TimeUnit.SECONDS))
                    .startsWith("HTTP/1.1 200")
                    .doesNotEndWith("\r\n0\r\n\r\n");
        }
        for (SlowClient client : clients) {
            client.close();
        }
    }

    @Test
    void aStreamWhoseClientTricklesIsEnded() throws Exception {
        double before = count(gateway, "techvalley.streams.slow");
        try (SlowClient client = new SlowClient(gateway.uri("/"))) {
            client.say(request("/api/v1/changes", "text/event-stream")).sip();
            await().until(() -> gauge("techvalley.streams.open") == 1);
            send(2);

            await().atMost(LONG).until(() -> gauge("techvalley.streams.open") == 0);
            assertThat(count(gateway, "techvalley.streams.slow")).isEqualTo(before + 1);
        }
    }

    @Test
    void aStreamThatFallsOutOfTheRingIsEnded() throws Exception {
        try (Running small = Running.start(
                                broker.bootstrapServers(),
                                "techvalley.gateway.memory.ring=" + RING,
                                "techvalley.gateway.memory.heartbeat=1s",
                                "techvalley.gateway.memory.pace=1s")
                        .untilReady();
                EventStream stream = EventStream.open(small.uri("/api/v1/changes?id=nothing"), null)) {
            stream.awaitHeartbeat();
            topics.sendAll(IntStream.range(0, 100 * RING)
                    .mapToObj(i -> Samples.space(1, Samples.spaceState("burst-" + i, "fes-shore", 100, 0)))
                    .toList());

            await().atMost(LONG).until(() -> count(small, "techvalley.streams.slow") == 1);
            assertThat(gaugeOf(small, "techvalley.streams.open")).isZero();
        }
    }

    @Test
    void aRequestWhoseHeadIsTrickledIsGivenUp() throws Exception {
        try (SlowClient client = new SlowClient(gateway.uri("/"))) {
            Future<String> heard = client.say("GET " + SPACES + " HTTP/1.1\r\nHost: x\r\nX-Story: ")
                    .mumble();

            assertThat(heard.get(LONG.toSeconds(), TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void oneAddressHasOnlySoManyConnectionsAndThoseThatAreClosedCountNoMore() throws Exception {
        for (int round = 0; round < 2; round++) {
            List<SlowClient> open = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                open.add(new SlowClient(gateway.uri("/")));
            }
            assertThat(open.getLast().isRefused()).isTrue();
            for (SlowClient client : open) {
                client.close();
            }
            await().atMost(LONG).ignoreExceptionsInstanceOf(IOException.class).until(SlowClientsIT::isServed);
        }
    }

    private static boolean isServed() throws IOException {
        try (SlowClient client = new SlowClient(gateway.uri("/"))) {
            return !client.say(request(SPACES + "?limit=1", "application/json")).isRefused();
        }
    }

    private static void send(int version) {
        topics.sendAll(IntStream.range(0, MANY)
                .mapToObj(i -> Samples.space(version, Samples.spaceState("slow-" + i, "fes-shore", 100, 0)))
                .toList());
    }

    private static String request(String path, String accept) {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\nAccept: " + accept + "\r\n\r\n";
    }

    private static double gauge(String name) {
        return gaugeOf(gateway, name);
    }

    private static double gaugeOf(Running where, String name) {
        return where.bean(MeterRegistry.class).get(name).gauge().value();
    }

    private static double count(Running where, String name) {
        return where.bean(MeterRegistry.class).get(name).counter().count();
    }
}
