package ma.techvalley.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 1: what was acknowledged survives {@code kill -9}, and reaches everybody. */
class KillIT {
    private static final int BEFORE_THE_KILL = 300;

    @Test
    void losesNoAcknowledgedWriteWhenKilled(@TempDir Path data) throws Exception {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        int port = ChildPlatform.freePort();
        try (ChildPlatform platform = ChildPlatform.start(port, data).awaitReady();
                HttpClient client = HttpClient.newHttpClient()) {
            writeUntilKilled(platform, client, acknowledged);
        }

        try (ChildPlatform again = ChildPlatform.start(port, data).awaitReady();
                HttpClient client = HttpClient.newHttpClient()) {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
            for (String ice : acknowledged) {
                assertThat(status(client, again.gateway().resolve("/api/v1/companies/" + ice + "/record")))
                        .isEqualTo(200);
            }
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                for (String ice : acknowledged) {
                    assertThat(status(client, again.gateway().resolve("/api/v1/companies/" + ice)))
                            .isEqualTo(200);
                }
            });
            assertThat(body(client, URI.create("http://localhost:" + (port + 2) + "/actuator/journal")))
                    .contains("\"sound\":true");
            assertThat(again.stop()).isEqualTo(143);
            assertThat(again.output()).contains("Stopped; everything is kept.");
        }
    }

    private static void writeUntilKilled(ChildPlatform platform, HttpClient client, Queue<String> acknowledged)
            throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 8; writer++) {
                writers.execute(() -> register(platform.gateway(), client, next, acknowledged));
            }
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= BEFORE_THE_KILL);
            platform.kill();
        }
    }

    /** Registers one company after the other until the platform is gone. */
    private static void register(URI gateway, HttpClient client, AtomicInteger next, Queue<String> acknowledged) {
        try {
            while (true) {
                String ice = SyntheticCompany.ice(next.incrementAndGet());
                HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/companies"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(SyntheticCompany.json(ice)))
                        .build();
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 201) {
                    acknowledged.add(ice);
                }
            }
        } catch (IOException gone) {
            Thread.yield();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static int status(HttpClient client, URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static String body(HttpClient client, URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }
}
