package ma.techvalley.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import ma.techvalley.standalone.access.Client;
import ma.techvalley.standalone.access.Party;
import ma.techvalley.standalone.access.World;
import ma.techvalley.standalone.demo.Demo;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 1: what was acknowledged survives {@code kill -9}, and reaches everybody. */
class KillIT {
    private static final int BEFORE_THE_KILL = 300;

    @Test
    void losesNoAcknowledgedWriteWhenKilled(@TempDir Path data) throws Exception {
        // A directory to try things in, as it is once its demo data is there: so there are accounts of every role.
        Files.writeString(data.resolve("demo"), "loaded");
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        int port = FreePorts.inARow();
        KeyedHold hold;
        HttpResponse<String> held;
        try (ChildPlatform platform = ChildPlatform.start(port, data).awaitReady();
                HttpClient client = HttpClient.newHttpClient()) {
            hold = new KeyedHold(platform.gateway(), party(platform, client));
            held = writeUntilKilled(platform, client, acknowledged, hold);
        }

        try (ChildPlatform again = ChildPlatform.start(port, data).awaitReady();
                HttpClient client = HttpClient.newHttpClient()) {
            String operator = again.bearer(client, "demo-zone-operator");
            hold.repeat(held, new Client(client, operator));
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
            for (String ice : acknowledged) {
                URI record = again.gateway().resolve("/api/v1/companies/" + ice + "/record");
                assertThat(status(client, record, operator)).isEqualTo(200);
            }
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                for (String ice : acknowledged) {
                    assertThat(status(client, again.gateway().resolve("/api/v1/companies/" + ice), operator))
                            .isEqualTo(200);
                }
            });
            for (int service = 1; service <= Part.SERVICES.size(); service++) {
                URI journal = URI.create("http://localhost:" + (port + service) + "/actuator/journal");
                assertThat(body(client, journal, again.bearer(client, "demo-auditor")))
                        .contains("\"sound\":true")
                        .doesNotContain("\"entries\":0,");
            }
            assertThat(again.stop()).isEqualTo(143);
            assertThat(again.output()).contains("Stopped; everything is kept.");
        }
    }

    /** Whose lease, site, report and filing are in all four journals. */
    private static Party party(ChildPlatform platform, HttpClient client) throws Exception {
        return new World(
                        platform.gateway(),
                        new Client(client, platform.bearer(client, "demo-zone-operator")),
                        new Client(client, platform.bearer(client, "demo-company-administrator")),
                        new Client(client, platform.bearer(client, "demo-cndp-officer")))
                .party(Demo.companies().getLast(), Demo.parks().getLast());
    }

    /** @return the answer that was the last one before the kill */
    private static HttpResponse<String> writeUntilKilled(
            ChildPlatform platform, HttpClient client, Queue<String> acknowledged, KeyedHold hold) throws Exception {
        AtomicInteger next = new AtomicInteger();
        String operator = platform.bearer(client, "demo-zone-operator");
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 8; writer++) {
                writers.execute(
                        () -> register(new Registering(platform.gateway(), client, operator), next, acknowledged));
            }
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() >= BEFORE_THE_KILL);
            HttpResponse<String> held = hold.send(client, operator);
            platform.kill();
            return held;
        }
    }

    /** Registers one company after the other until the platform is gone. */
    private static void register(Registering registering, AtomicInteger next, Queue<String> acknowledged) {
        try {
            while (true) {
                String ice = SyntheticCompany.ice(next.incrementAndGet());
                HttpRequest request = HttpRequest.newBuilder(
                                registering.gateway().resolve("/api/v1/companies"))
                        .timeout(Duration.ofSeconds(10))
                        .header("Authorization", registering.operator())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(SyntheticCompany.json(ice)))
                        .build();
                if (registering
                                .client()
                                .send(request, BodyHandlers.discarding())
                                .statusCode()
                        == 201) {
                    acknowledged.add(ice);
                }
            }
        } catch (IOException gone) {
            Thread.yield();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record Registering(URI gateway, HttpClient client, String operator) {}

    private static int status(HttpClient client, URI uri, String authorization)
            throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(uri)
                                .header("Authorization", authorization)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static String body(HttpClient client, URI uri, String authorization)
            throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(uri)
                                .header("Authorization", authorization)
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
