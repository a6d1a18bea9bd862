package ma.techvalley.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import ma.techvalley.embedded.EmbeddedBroker;
import ma.techvalley.embedded.EmbeddedStore;
import ma.techvalley.standalone.access.Client;
import ma.techvalley.standalone.access.World;
import ma.techvalley.standalone.demo.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 5: without the broker, the store, one service more after the other and in the end all of them, every search is answered and every write refused in time. */
class OutagesIT {
    private static final int SEARCHES = 50;
    /** The gateway's time limit for a service, and something for a busy machine. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(15);

    private static final List<String> READS = List.of(
            "/api/v1/office-spaces?region=MA-06&minArea=100&sort=-area",
            "/api/v1/office-spaces?q=test",
            "/api/v1/zones",
            "/api/v1/companies",
            "/api/v1/data-protection-register",
            "/api/v1/jobs",
            "/api/v1/overview");

    @TempDir
    Path directory;

    private final AtomicInteger written = new AtomicInteger();

    @Test
    void answersEverySearchWhileWhateverIsBehindItIsAway() throws Exception {
        Files.writeString(directory.resolve("demo"), "loaded");
        Options options = new Options(FreePorts.inARow(), directory, true);
        try (DataDirectory data = DataDirectory.open(directory);
                EmbeddedBroker broker = EmbeddedBroker.start(data.broker());
                Store store = new Store(data.store());
                HttpClient client = HttpClient.newHttpClient()) {
            Logs.to(data.log());
            Progress progress = new Progress(new PrintStream(PrintStream.nullOutputStream()));
            try (Contexts contexts = new Contexts(options, data, new Backends(broker, store.store))) {
                contexts.start(progress);
                Tokens tokens = Platform.tokens(options, data, client);
                new Readiness(options, client, tokens).await();
                var operator = new Client(client, tokens.bearer("demo-zone-operator"));
                var administrator = new Client(client, tokens.bearer("demo-company-administrator"));
                var officer = new Client(client, tokens.bearer("demo-cndp-officer"));
                new World(options.gateway(), operator, administrator, officer)
                        .party(Demo.companies().getLast(), Demo.parks().getLast());
                Past past = Past.lived(options.gateway(), operator, administrator);
                contexts.stop(Part.GATEWAY);
                contexts.start(Part.GATEWAY, progress);
                past.isAnswered();
                Write write = new Write(options.gateway(), client, operator.authorization());
                try (Searching searching = new Searching(options.gateway(), client)) {
                    broker.stop();
                    searching.go(SEARCHES);
                    HttpResponse<String> acknowledged = write.send(written.incrementAndGet());
                    assertThat(acknowledged.statusCode()).isEqualTo(201);
                    broker.restart();

                    store.stop();
                    searching.go(SEARCHES);
                    assertRefused(() -> write.send(written.incrementAndGet()));
                    store.restart();
                    awaitWritten(write);

                    for (Part part : parts().toList()) {
                        contexts.stop(part);
                        searching.go(SEARCHES);
                        if (!part.probe().isEmpty()) {
                            assertRefused(() -> write.send(part.probe(), "{}"));
                        }
                        if (part.equals(Part.SERVICES.getFirst())) {
                            past.isAway();
                        } else if (part.name().equals("registry")) {
                            past.isAwayOfTenants();
                        }
                    }
                    store.stop();
                    broker.stop();
                    searching.go(SEARCHES);
                    assertRefused(() -> write.send(written.incrementAndGet()));
                    broker.restart();
                    store.restart();
                    parts().parallel().forEach(part -> contexts.start(part, progress));
                    awaitSeen(write, acknowledged);
                    awaitSeen(write, awaitWritten(write));
                }
            }
        }
    }

    private static Stream<Part> parts() {
        return Stream.concat(Part.SERVICES.stream(), Stream.of(Part.IDENTITY));
    }

    private static void assertRefused(Callable<HttpResponse<String>> write) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> refused = write.call();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIME_LIMIT);
    }

    private HttpResponse<String> awaitWritten(Write write) {
        return await().atMost(Duration.ofSeconds(90))
                .until(() -> write.send(written.incrementAndGet()), answer -> answer.statusCode() == 201);
    }

    private void awaitSeen(Write write, HttpResponse<String> acknowledged) {
        String token = acknowledged.headers().firstValue("Consistency-Token").orElseThrow();
        await().atMost(Duration.ofSeconds(90)).until(() -> write.isSeen(token));
    }

    /** The stand-in for MongoDB, at the same place each time. */
    private static final class Store implements AutoCloseable {
        private final Path file;
        private final int port;
        private EmbeddedStore store;

        private Store(Path file) {
            this.file = file;
            this.store = EmbeddedStore.start(file);
            this.port = URI.create(store.connectionString()).getPort();
        }

        void stop() {
            store.close();
        }

        void restart() {
            store = EmbeddedStore.start(file, port);
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** Registers companies, and tries what others do. */
    private record Write(URI gateway, HttpClient client, String operator) {
        HttpResponse<String> send(int number) throws IOException, InterruptedException {
            return send("/api/v1/companies", SyntheticCompany.json(SyntheticCompany.ice(number)));
        }

        HttpResponse<String> send(String path, String json) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(gateway.resolve(path))
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", operator)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    BodyHandlers.ofString());
        }

        boolean isSeen(String token) throws IOException, InterruptedException {
            return client.send(
                                    HttpRequest.newBuilder(gateway.resolve("/api/v1/companies"))
                                            .header("Consistency-Token", token)
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        }
    }

    /** A client that searches without a pause, and expects to find what there was. */
    private static final class Searching implements AutoCloseable {
        private final URI gateway;
        private final HttpClient client;
        private final Queue<String> failures = new ConcurrentLinkedQueue<>();
        private final AtomicInteger answered = new AtomicInteger();
        private final Thread thread;
        private volatile boolean running = true;

        /** Begins once there is something to be found. */
        private Searching(URI gateway, HttpClient client) {
            this.gateway = gateway;
            this.client = client;
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                failures.clear();
                search(READS.getFirst());
                assertThat(failures).isEmpty();
            });
            this.thread = Thread.ofVirtual().start(this::run);
        }

        /** So many more, each of which is answered, as all before. */
        void go(int searches) {
            int goal = answered.get() + searches;
            await().atMost(Duration.ofSeconds(60)).until(() -> answered.get() >= goal || !failures.isEmpty());
            assertThat(failures).isEmpty();
        }

        private void run() {
            while (running) {
                READS.forEach(this::search);
            }
        }

        private void search(String path) {
            try {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(gateway.resolve(path))
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        BodyHandlers.ofString());
                boolean found = !path.contains("minArea") || answer.body().contains("\"total\":1");
                if (answer.statusCode() != 200 || !found) {
                    failures.add(path + ": " + answer.statusCode() + " " + answer.body());
                }
            } catch (IOException | InterruptedException failure) {
                failures.add(path + ": " + failure);
            }
            answered.incrementAndGet();
        }

        @Override
        public void close() {
            running = false;
            await().atMost(Duration.ofSeconds(60)).until(() -> !thread.isAlive());
            assertThat(failures).isEmpty();
        }
    }
}
