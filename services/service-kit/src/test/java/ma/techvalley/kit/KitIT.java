package ma.techvalley.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.KafkaTopics;
import ma.techvalley.kit.fixture.NoteRecords;
import ma.techvalley.kit.fixture.NotesApplication;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.web.access.Everybody;
import ma.techvalley.kit.web.access.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class KitIT {
    private static final Everybody EVERYBODY = new Everybody(TestIssuer.shared());
    private static final AtomicBoolean REFUSING = new AtomicBoolean(true);
    private static final KafkaTopics TOPICS = new KafkaTopics(EmbeddedPlatform.bootstrapServers());
    private static final String READ = Topic.REGISTRY.topicName();
    private static ServletWebServerApplicationContext context;

    @Configuration(proxyBeanMethods = false)
    static class Reading {
        @Bean
        TopicListener listener() {
            return new TopicListener() {
                @Override
                public Topic topic() {
                    return Topic.REGISTRY;
                }

                @Override
                public void on(Event event) {
                    if (REFUSING.get()) {
                        throw Refusal.conflict("not yet");
                    }
                }
            };
        }
    }

    @BeforeAll
    static void start() {
        TOPICS.delete(Topic.ZONES.topicName());
        TOPICS.recreate(READ, 1);
        context = (ServletWebServerApplicationContext) KitApplication.of(NotesApplication.class, "notes")
                .sources(Reading.class)
                .run(
                        "--server.port=0",
                        "--techvalley.access.issuer=" + TestIssuer.shared().url(),
                        "--logging.level.root=WARN",
                        "--techvalley.store.database=kit_" + Ids.next().replace("-", ""),
                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                        "--techvalley.kafka.bootstrap-servers=" + EmbeddedPlatform.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void isReadyAndLiveAndCountsWhatItDoes() throws Exception {
        assertThat(get("/actuator/health/readiness")).contains("\"UP\"");
        assertThat(get("/actuator/health/liveness")).contains("\"UP\"");
        assertThat(get("/actuator/prometheus"))
                .contains(
                        "techvalley_outbox_oldest_age_seconds",
                        "techvalley_journal_unpublished",
                        "techvalley_relay_publish_latency_seconds");
        await().untilAsserted(
                        () -> assertThat(get("/actuator/journal")).contains("\"sound\":true", "\"brokerAsked\":true"));
    }

    @Test
    void servesItsOpenApiDocumentToNobodyUnlessAskedTo() throws Exception {
        assertThat(status("/v3/api-docs")).isEqualTo(404);
    }

    @Test
    void showsItsWorkingsToThoseWhoLookAfterThem() throws Exception {
        assertThat(status("/actuator/health/readiness")).isEqualTo(200);
        assertThat(status("/actuator/prometheus")).isEqualTo(401);
        assertThat(status("/actuator/prometheus", Role.AUDITOR)).isEqualTo(403);
        assertThat(status("/actuator/prometheus", Role.PLATFORM_OPERATOR)).isEqualTo(200);
        assertThat(status("/actuator/deadletters", Role.ZONE_OPERATOR)).isEqualTo(403);
        assertThat(status("/actuator/deadletters", Role.PLATFORM_OPERATOR)).isEqualTo(200);
        assertThat(status("/actuator/journal", Role.PLATFORM_OPERATOR)).isEqualTo(403);
        assertThat(status("/actuator/journal", Role.AUDITOR)).isEqualTo(200);
    }

    @Test
    void redrivesDeadLettersWhenItIsTold() throws Exception {
        String letters = Topic.REGISTRY.deadLetterTopic("notes");
        TOPICS.send(
                List.of(NoteRecords.on(READ, NoteRecords.of("a", 1)), NoteRecords.on(READ, NoteRecords.of("a", 2))));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(get("/actuator/deadletters")).isEqualTo("{\"" + letters + "\":2}"));
        assertThat(post("/actuator/deadletters")).contains("\"accepted\":0", "\"remaining\":2", "not yet");

        REFUSING.set(false);
        assertThat(post("/actuator/deadletters")).contains("\"accepted\":2", "\"remaining\":0");
        assertThat(get("/actuator/deadletters")).isEqualTo("{\"" + letters + "\":0}");
        assertThat(get("/actuator/prometheus")).contains("techvalley_deadletters_total{topic=\"" + READ + "\"} 2.0");
    }

    @Test
    void passesOverDeadLettersOnlyForThoseWhoLookAfterThemAndRecordsIt() throws Exception {
        String path = "/actuator/deadletters/" + Topic.REGISTRY.deadLetterTopic("notes") + "/0/";

        assertThat(status("DELETE", path + "999999", Role.AUDITOR)).isEqualTo(403);
        assertThat(status("DELETE", path + "999999", Role.PLATFORM_OPERATOR)).isEqualTo(409);
        assertThat(status("DELETE", path + "first", Role.PLATFORM_OPERATOR)).isEqualTo(400);
        assertThat(get("/api/v1/audit/notes/entries?limit=3"))
                .containsSubsequence("\"status\":400", "\"status\":409", "\"status\":403")
                .contains("/actuator/deadletters/{topic}/{partition}/{offset}", "\"offset\":\"999999\"");
    }

    private static int status(String path, Role... roles) throws Exception {
        return status("GET", path, roles);
    }

    private static int status(String method, String path, Role... roles) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (roles.length > 0) {
            Actor actor = new Actor("u-1", Set.of(roles), Set.of(), Set.of());
            request.header("Authorization", TestIssuer.shared().bearer(actor));
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", EVERYBODY.bearer("", ""))
                .build());
    }

    private static String post(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", EVERYBODY.bearer("", ""))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private static String send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + context.getWebServer().getPort() + path);
    }
}
