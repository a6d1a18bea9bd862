package ma.techvalley.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.fixture.Note;
import ma.techvalley.kit.fixture.NotesApplication;
import ma.techvalley.kit.inbox.Listening;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.web.access.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A service that is started while the brokers' name is not known, as it restarts in a network of containers without them. */
class NamelessBrokersIT {
    private ServletWebServerApplicationContext context;

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
                public void on(Event event) {}
            };
        }
    }

    @BeforeEach
    void start() {
        context = (ServletWebServerApplicationContext) KitApplication.of(NotesApplication.class, "notes")
                .sources(Reading.class)
                .run(
                        "--server.port=0",
                        "--techvalley.access.issuer=" + TestIssuer.shared().url(),
                        "--logging.level.root=WARN",
                        "--techvalley.store.database=nameless_" + Ids.next().replace("-", ""),
                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                        "--techvalley.kafka.bootstrap-servers=broker.invalid:9092");
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void acknowledgesAndJournalsWritesAndIsReadyAndLive() throws Exception {
        AggregateStore<Note> notes = context.getBean(AggregateStore.class);

        assertThat(notes.create("a", Note.command(), Note.written("a", "1")).version())
                .isEqualTo(1);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> context.getBean(Journal.class).position().sequence() == 1);
        assertThat(health("readiness")).isEqualTo(200);
        assertThat(health("liveness")).isEqualTo(200);
        assertThat(context.getBean(WorkersHealth.class).health().getDetails())
                .containsEntry("listenerWaiting", true)
                .containsEntry("listenerBroken", false);
        assertThat(context.getBean(Listening.class).isWaiting()).isTrue();
    }

    private int health(String group) throws IOException, InterruptedException {
        int port = context.getWebServer().getPort();
        URI uri = URI.create("http://localhost:" + port + "/actuator/health/" + group);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
