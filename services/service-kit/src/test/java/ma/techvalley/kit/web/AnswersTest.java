package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class AnswersTest {
    private static final String BODY = "{\"name\":\"x\",\"seats\":1,\"kind\":\"FIXED\"}";
    private final Http http;

    AnswersTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void sayWhatTheNextRequestNeeds() {
        var answer = http.post("/desks", BODY);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Consistency-Token")).isEqualTo("d1@1");
        assertThat(answer.header("Location")).isEqualTo("/desks/d1");
        assertThat(answer.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void sayThatTheyAreRepeated() {
        assertThat(http.post("/desks", BODY, "Idempotency-Key", "again").header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(http.post("/desks/d1/move", "", "Idempotency-Key", "again").header("Idempotency-Replayed"))
                .isEqualTo("true");
        var removed = http.send("DELETE", "/desks/d1", new byte[0]);
        assertThat(removed.status()).isEqualTo(204);
        assertThat(removed.header("Consistency-Token")).isEqualTo("d1@1");
    }

    @Test
    void areNotSentAgainToWhoHasThem() {
        var read = http.get("/desks/d7");
        assertThat(read.header("ETag")).isEqualTo("\"7\"");
        assertThat(read.header("Consistency-Token")).isEqualTo("d7@7");
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        var again = http.get("/desks/d7", "If-None-Match", "\"7\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(http.get("/desks/d7", "If-None-Match", "\"6\"").status()).isEqualTo(200);
        assertThat(http.get("/desks/d7", "If-None-Match", "W/\"7\"").status()).isEqualTo(304);
    }

    @Test
    void areNotStoredUnlessTheHandlerSaysSo() {
        assertThat(http.get("/desks").header("Cache-Control")).isEqualTo("no-store");
        assertThat(http.get("/desks").header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(http.get("/desks/cached").header("Cache-Control")).isEqualTo("max-age=60");
    }

    @Test
    void areNoPageThatCouldDoOrLoadAnything() {
        assertThat(http.get("/desks").header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "sandbox");
        assertThat(http.get("/desks").header("Referrer-Policy")).isEqualTo("no-referrer");
    }
}
