package ma.techvalley.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.fixture.NotesApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

class KitIT {
    @Test
    void startsAServiceThatIsReadyAndCountsWhatItDoes() throws Exception {
        try (var context = (ServletWebServerApplicationContext) KitApplication.of(NotesApplication.class, "notes")
                .run(
                        "--server.port=0",
                        "--techvalley.store.database=kit_it",
                        "--techvalley.store.uri=" + EmbeddedPlatform.connectionString(),
                        "--techvalley.kafka.bootstrap-servers=" + EmbeddedPlatform.bootstrapServers())) {
            int port = context.getWebServer().getPort();

            assertThat(get(port, "/actuator/health/readiness")).contains("\"UP\"");
            assertThat(get(port, "/actuator/prometheus"))
                    .contains("techvalley_outbox_oldest_age_seconds", "techvalley_journal_unpublished");
            assertThat(get(port, "/actuator/journal")).contains("\"sound\":true");
            assertThat(get(port, "/actuator/deadletters")).isEqualTo("{}");
        }
    }

    private static String get(int port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
