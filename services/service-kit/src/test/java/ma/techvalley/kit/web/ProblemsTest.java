package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class ProblemsTest {
    private static final byte[] NOTHING = new byte[0];
    private final Http http;

    ProblemsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /desks/x, 404, not-found",
        "GET, /nothing, 404, not-found",
        "GET, /error, 404, not-found",
        "PATCH, /desks/d7, 405, method-not-allowed",
        "TRACE, /desks/d7, 405, method-not-allowed",
        "BREW, /desks/d7, 405, method-not-allowed",
        "GET, /desks/away, 503, unavailable",
        "GET, /desks/timeout, 503, unavailable",
        "GET, /desks/slow, 503, unavailable",
        "GET, /desks/broken, 500, internal",
        "GET, /desks/deep, 500, internal",
        "GET, /filter/throws, 500, internal",
        "GET, /filter/sends, 403, forbidden",
        "GET, /desks/on/2026-02-30, 400, invalid-request",
        "GET, /desks?text=%zz, 400, invalid-request",
        "GET, /desks?text=%ff, 400, invalid-request",
    })
    void answersEveryFailureAsAProblemWithoutItsText(String method, String path, int status, String slug) {
        var raw = http.raw(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(raw).startsWith("HTTP/1.1 " + status + " ");
        assertThat(raw).contains("Content-Type: application/problem+json");
        assertThat(raw).contains("\"type\":\"https://techvalley.ma/problems/" + slug + "\"", "\"status\":" + status);
        assertThat(raw).contains("X-Correlation-Id: ", "X-Content-Type-Options: nosniff", "Cache-Control: no-store");
        assertThat(raw).containsOnlyOnce("Content-Security-Policy: default-src 'none'");
        assertThat(raw).doesNotContainIgnoringCase("secret").doesNotContain("\tat ", "html", "Exception");
    }

    @Test
    void saysTypeTitleStatusInstanceAndIds() {
        var answer = http.get(
                "/desks/x",
                "X-Correlation-Id",
                "chain-1",
                "traceparent",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        assertThat(answer.response().body())
                .isEqualTo(
                        "{\"type\":\"https://techvalley.ma/problems/not-found\",\"title\":\"There is no such resource\","
                                + "\"status\":404,\"detail\":\"There is no desk \\\"x\\\".\",\"instance\":\"/desks/x\","
                                + "\"correlationId\":\"chain-1\",\"traceId\":\"0af7651916cd43dd8448eb211c80319c\"}");
        assertThat(answer.header("X-Correlation-Id")).isEqualTo("chain-1");
    }

    @Test
    void saysWhenToTryAgain() {
        assertThat(http.get("/desks/away").header("Retry-After")).isEqualTo("2");
    }

    @Test
    void namesTheMethodsThatAreAllowed() {
        var answer = http.send("PUT", "/desks/d7", NOTHING);
        assertThat(answer.header("Allow").split("[|,]\\s*")).containsExactlyInAnyOrder("GET", "DELETE");
    }

    @Test
    void isAProblemWhateverIsAccepted() {
        assertThat(http.get("/desks/x", "Accept", "text/html").header("Content-Type"))
                .isEqualTo("application/problem+json");
        var answer = http.get("/desks/d7", "Accept", "application/yaml");
        assertThat(answer.slug()).isEqualTo("not-acceptable");
        assertThat(answer.header("ETag")).isEmpty();
    }

    @Test
    void isNotWhatAnAnswerPassesFor() {
        assertThat(http.get("/desks/d7", "Accept", "application/problem+json").slug())
                .isEqualTo("not-acceptable");
        assertThat(http.get("/desks/d7", "Accept", "application/other+json").slug())
                .isEqualTo("not-acceptable");
        assertThat(http.get("/desks/d7", "Accept", "application/problem+json, application/json")
                        .header("Content-Type"))
                .isEqualTo("application/json");
    }

    @Test
    void hasNoBodyForHead() {
        var answer = http.send("HEAD", "/desks/x", NOTHING);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.response().body()).isEmpty();
    }

    @Test
    void logsOurOwnFaultsOnceWithTheCorrelationId() {
        try (var logged = Logged.begin()) {
            var answer = http.get("/desks/broken", "X-Correlation-Id", "find-me");
            assertThat(answer.json().path("correlationId").asString()).isEqualTo("find-me");
            assertThat(logged.errors())
                    .singleElement()
                    .satisfies(event -> assertThat(event.getFormattedMessage())
                            .isEqualTo("Unexpected failure, correlation id find-me: GET /desks/broken"))
                    .satisfies(
                            event -> assertThat(event.getMDCPropertyMap()).containsEntry("correlationId", "find-me"));
        }
    }

    @Test
    void logsTheFaultsOfFiltersOnceAsWell() {
        try (var logged = Logged.begin()) {
            http.get("/filter/throws");
            assertThat(logged.errors()).hasSize(1);
        }
    }

    @Test
    void doesNotLogTheFaultsOfOthers() {
        try (var logged = Logged.begin()) {
            http.get("/desks/x");
            http.get("/nothing");
            http.post("/desks", "{");
            http.raw("GET /a<b HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(logged.warnings()).isEmpty();
        }
    }

    @Test
    void saysNothingAboutAClientThatLeaves() {
        int before = DeskController.ENDED.get();
        try (var logged = Logged.begin()) {
            http.leave("GET /desks/long/leave HTTP/1.1\r\nHost: localhost\r\n\r\n");
            await().atMost(Duration.ofSeconds(10)).until(() -> DeskController.ENDED.get() > before);
            http.get("/desks/d7");
            assertThat(logged.warnings()).isEmpty();
        }
    }

    @Test
    void breaksTheConnectionWhenHalfAnAnswerIsOut() {
        assertThatThrownBy(() -> http.get("/desks/long/throw")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void namesEveryWrongArgumentOfAHandler() {
        assertThat(http.get("/desks/count?floor=0&on=2026-02-30&x=1").errors())
                .containsExactly("x unknown-parameter", "floor minimum", "on format");
        assertThat(http.get("/desks/count").errors()).containsExactly("floor required");
        assertThat(http.get("/desks/count?floor=1").errors()).containsExactly("X-Wing required");
        assertThat(http.get("/desks/on/2026-02-30").errors()).containsExactly("day type");
    }
}
