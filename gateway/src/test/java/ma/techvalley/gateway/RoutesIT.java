package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import ma.techvalley.kit.web.access.Everybody;
import ma.techvalley.kit.web.access.TestIssuer;
import ma.techvalley.kit.web.request.CallTimeout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No broker anywhere: routes need none. */
class RoutesIT {
    private static final int CROWD = 3;
    private static Upstream zones;
    private static Upstream registry;
    private static Upstream jobs;
    private static Upstream compliance;
    private static Running gateway;

    @BeforeAll
    static void start() throws Exception {
        zones = new Upstream();
        registry = new Upstream();
        jobs = new Upstream();
        compliance = new Upstream();
        gateway = Running.start(
                "127.0.0.1:1",
                "techvalley.gateway.services.zones=" + zones.url(),
                "techvalley.gateway.services.registry=" + registry.url(),
                "techvalley.gateway.services.jobs=" + jobs.url(),
                "techvalley.gateway.services.compliance=" + compliance.url(),
                "techvalley.gateway.guards.registry.time-limit=5s",
                "techvalley.gateway.guards.registry.concurrent=" + CROWD,
                "techvalley.gateway.guards.registry.minimum-calls=50",
                "techvalley.gateway.guards.jobs.minimum-calls=4",
                "techvalley.gateway.guards.jobs.window=4",
                "techvalley.gateway.guards.jobs.open-for=10m",
                "techvalley.gateway.guards.compliance.minimum-calls=4",
                "techvalley.gateway.guards.compliance.window=4");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        zones.close();
        registry.close();
        jobs.close();
        compliance.close();
    }

    @Test
    void opensNothingToPagesOfOtherOrigins() {
        for (String path : List.of("/api/v1/overview", "/api/v1/filings")) {
            var answers = List.of(
                    gateway.preflight("GET", path),
                    gateway.preflight("POST", path),
                    gateway.get(path, "Origin", "https://elsewhere.example"));
            assertThat(answers)
                    .flatExtracting(answer -> answer.headers().map().keySet())
                    .noneMatch(name ->
                            String.valueOf(name).toLowerCase(Locale.ROOT).startsWith("access-control-"));
        }
    }

    @Test
    void passesAWriteAndItsAnswerOnUnchanged() {
        var answer = gateway.post(
                "/api/v1/office-spaces/a/201",
                "{\"area\":1}",
                "Idempotency-Key",
                "k1",
                "If-Match",
                "\"3\"",
                "traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "tracestate",
                "congo=t61rcWkgMzE",
                "X-Correlation-Id",
                "mine",
                "X-Forwarded-For",
                "6.6.6.6");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).contains("\"4\"");
        assertThat(answer.headers().firstValue("Consistency-Token")).contains("space@4");
        assertThat(answer.headers().allValues("X-Correlation-Id")).hasSize(1);
        var received = zones.last();
        assertThat(received.body()).isEqualTo("{\"area\":1}");
        assertThat(received.headers().getFirst("Idempotency-Key")).isEqualTo("k1");
        assertThat(received.headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(received.headers().getFirst("X-Correlation-Id")).isEqualTo("mine");
        assertThat(received.headers().getFirst("Traceparent")).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(received.headers().getFirst("Tracestate")).isEqualTo("congo=t61rcWkgMzE");
        assertThat(received.headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(received.headers().get("X-forwarded-for")).containsExactly("127.0.0.1");
    }

    @Test
    void saysHowLongAnAnswerIsWaitedForWhichIsNeverLongerThanTheLimit() {
        gateway.post("/api/v1/office-spaces/a/201", "{}");
        assertThat(waitTold(zones)).isBetween(1L, 5_000L);
        gateway.post("/api/v1/office-spaces/a/201", "{}", CallTimeout.HEADER, "60000");
        assertThat(waitTold(zones)).isBetween(1L, 5_000L);
        gateway.post("/api/v1/office-spaces/a/201", "{}", CallTimeout.HEADER, "3000");
        assertThat(waitTold(zones)).isBetween(1L, 3_000L);
    }

    @Test
    void givesAWholeListMoreTimeThanAPage() {
        gateway.getWithToken("/api/v1/filings?kind=TRANSFER");
        assertThat(waitTold(compliance)).isBetween(1L, 5_000L);
        gateway.getWithToken("/api/v1/filings?kind=TRANSFER", "Accept", "Text/CSV;q=1");
        assertThat(waitTold(compliance)).isBetween(5_001L, 600_000L);
        assertThat(compliance.last().headers().getFirst("Accept")).isEqualTo("Text/CSV;q=1");
    }

    private static long waitTold(Upstream service) {
        List<String> sent = service.last().headers().get(CallTimeout.HEADER);
        assertThat(sent).hasSize(1);
        return Long.parseLong(sent.getFirst());
    }

    @Test
    void passesNothingOnFromWhoDoesNotSayWhoTheyAre() {
        var before = zones.last();

        assertThat(gateway.status("POST", "/api/v1/office-spaces/a/201")).isEqualTo(401);
        assertThat(gateway.get("/api/v1/office-spaces/a/ledger", "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(401);

        assertThat(zones.last()).isSameAs(before);
    }

    @Test
    void sendsEachResourceToItsService() {
        gateway.getWithToken("/api/v1/office-spaces/a/ledger");
        assertThat(zones.count("/api/v1/office-spaces/a/ledger")).isOne();
        gateway.getWithToken("/api/v1/companies/001561191000066/record");
        assertThat(registry.count("/api/v1/companies/001561191000066/record")).isOne();
        gateway.getWithToken("/api/v1/filings?stage=SUBMITTED&limit=5");
        assertThat(compliance.count("/api/v1/filings?stage=SUBMITTED&limit=5")).isOne();
        gateway.getWithToken("/api/v1/audit/zones/entries?actor=u-1");
        assertThat(zones.count("/api/v1/audit/zones/entries?actor=u-1")).isOne();
        gateway.getWithToken("/api/v1/audit/compliance/verification");
        assertThat(compliance.count("/api/v1/audit/compliance/verification")).isOne();
    }

    @Test
    void followsNoRedirectOfAService() {
        for (String redirect : List.of("301", "302", "307", "308")) {
            assertThat(gateway.post("/api/v1/filings/a/" + redirect, "{}").statusCode())
                    .isEqualTo(Integer.parseInt(redirect));
        }

        assertThat(compliance.count("/elsewhere")).isZero();
    }

    @Test
    void aRefusalPassesThroughAndIsNoFailure() {
        for (int i = 0; i < 12; i++) {
            var answer = gateway.post("/api/v1/filings/" + i + "/422", "{}");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("/422");
        }
    }

    @Test
    void aServiceThatDoesNotAnswerIsGivenUpWithinTheLimitAndNotTriedAgain() {
        Instant start = Instant.now();
        var answer = gateway.post("/api/v1/companies/silence", "{}");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(registry.count("/api/v1/companies/silence")).isOne();
    }

    @Test
    void aConnectionThatIsCutIsNotTriedAgain() {
        assertThat(gateway.post("/api/v1/office-spaces/cut", "{}").statusCode()).isEqualTo(503);
        assertThat(zones.count("/api/v1/office-spaces/cut")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"late", "short"})
    void anAnswerThatAServiceDoesNotFinishIsNoneOfOurs(String unfinished) {
        var answer = gateway.post("/api/v1/office-spaces/" + unfinished, "{}");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("/unavailable\"").doesNotContain("got");
        assertThat(answer.headers().map())
                .containsKey("retry-after")
                .doesNotContainKeys("consistency-token", "etag", "location");
        assertThat(zones.count("/api/v1/office-spaces/" + unfinished)).isOne();
    }

    @Test
    void whatAServiceSaysIsPassedOnWhileItSpeaks() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(gateway.uri("/api/v1/office-spaces/drip"))
                .header("Authorization", new Everybody(TestIssuer.shared()).bearer("/api/v1/office-spaces/drip", ""))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream body = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body()) {
            assertThat(body.readNBytes(Upstream.DRIP / 2)).hasSize(Upstream.DRIP / 2);
            client.shutdownNow();
        }
    }

    @Test
    void asManyAsMayWaitForAServiceDoAndTheNextIsToldAtOnce() throws Exception {
        try (ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CROWD; i++) {
                waiting.execute(() -> gateway.post("/api/v1/companies/crowd/silence", "{}"));
            }
            await().until(() -> registry.count("/api/v1/companies/crowd/silence") == CROWD);
            var refused = gateway.post("/api/v1/companies/201", "{}");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(registry.count("/api/v1/companies/201")).isZero();
            assertThat(gateway.post("/api/v1/office-spaces/b/201", "{}").statusCode())
                    .isEqualTo(201);
        }
        assertThat(gateway.post("/api/v1/companies/201", "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAlone() {
        for (int i = 0; i < 4; i++) {
            assertThat(gateway.post("/api/v1/headcount-reports/500", "{}").statusCode())
                    .isEqualTo(500);
        }
        var answer = gateway.post("/api/v1/headcount-reports/500", "{}");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("600");
        assertThat(jobs.count("/api/v1/headcount-reports/500")).isEqualTo(4);
    }

    @Test
    void tokensOfTheFutureAndImpatienceDoNotTakeAServiceFromTheOthers() {
        for (int i = 0; i < 12; i++) {
            String header = i % 2 == 0 ? "Consistency-Token" : CallTimeout.HEADER;
            assertThat(gateway.post("/api/v1/office-spaces/" + i + "/503", "{}", header, i % 2 == 0 ? "a@99" : "4000")
                            .statusCode())
                    .isEqualTo(503);
        }

        assertThat(gateway.post("/api/v1/office-spaces/a/201", "{}").statusCode())
                .isEqualTo(201);
    }

    @Test
    void withoutItsMemoryTheGatewayLivesButIsNotReady() {
        assertThat(gateway.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(gateway.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        for (String path : List.of("/api/v1/office-spaces", "/api/v1/changes")) {
            var answer = gateway.get(path);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void whatDoesNotExistIsAProblemToo() {
        var answer = gateway.get("/api/v1/castles");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(gateway.post("/api/v1/jobs", "{}").statusCode()).isEqualTo(405);
    }
}
