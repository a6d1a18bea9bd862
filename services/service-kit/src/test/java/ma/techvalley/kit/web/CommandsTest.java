package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DeskTest
class CommandsTest {
    private static final String BODY = "{\"name\":\"x\",\"seats\":1,\"kind\":\"FIXED\"}";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    private final Http http;

    CommandsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void carryWhatTheHeadersSay() {
        JsonNode command = command(
                "Idempotency-Key", "k-1", "If-Match", "\"7\"", "X-Correlation-Id", "chain_1.a-b", "traceparent", TRACE);
        assertThat(command.path("idempotencyKey").asString()).isEqualTo("anonymous k-1");
        assertThat(command.path("expectedVersion").asLong()).isEqualTo(7);
        assertThat(command.path("correlationId").asString()).isEqualTo("chain_1.a-b");
        assertThat(command.path("traceparent").asString()).isEqualTo(TRACE);
        assertThat(command.path("now").asString()).isEqualTo("2026-03-31T08:30:00.123Z");
    }

    @Test
    void needNoHeaders() {
        JsonNode command = command();
        assertThat(command.path("idempotencyKey").isMissingNode()).isTrue();
        assertThat(command.path("expectedVersion").isMissingNode()).isTrue();
        assertThat(command.path("traceparent").isMissingNode()).isTrue();
        assertThat(UUID.fromString(command.path("correlationId").asString()).version())
                .isEqualTo(7);
    }

    @Test
    void expectAnyVersionForAStar() {
        assertThat(command("If-Match", "*").path("expectedVersion").isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"W/\"7\"", "7", "\"7", "\"a\"", "\"7\", \"8\"", "\"-1\"", "\"99999999999999999999\"", "\"\""})
    void refuseAnyOtherIfMatch(String tag) {
        assertThat(http.post("/desks", BODY, "If-Match", tag).errors()).containsExactly("If-Match format");
    }

    @Test
    void refuseKeysThatAreNotVisibleAscii() {
        assertThat(http.post("/desks", BODY, "Idempotency-Key", "a b").errors())
                .containsExactly("Idempotency-Key pattern");
        assertThat(http.post("/desks", BODY, "Idempotency-Key", "k".repeat(201)).errors())
                .containsExactly("Idempotency-Key pattern");
        assertThat(http.post("/desks", BODY, "Idempotency-Key", "k".repeat(200)).status())
                .isEqualTo(201);
        assertThat(http.post("/desks", BODY, "Idempotency-Key", "a", "Idempotency-Key", "b")
                        .errors())
                .containsExactly("Idempotency-Key repeated");
    }

    @ParameterizedTest
    @CsvSource({
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "oops",
    })
    void dropATraceparentThatIsNone(String trace) {
        assertThat(command("traceparent", trace).path("traceparent").isMissingNode())
                .isTrue();
    }

    @Test
    void replaceACorrelationIdThatIsNoSaneToken() {
        for (String id : new String[] {"a b", "<script>", "x".repeat(65)}) {
            var answer = http.get("/desks/d7", "X-Correlation-Id", id);
            assertThat(UUID.fromString(answer.header("X-Correlation-Id")).version())
                    .isEqualTo(7);
        }
        assertThat(http.get("/desks/d7", "X-Correlation-Id", "x".repeat(64)).header("X-Correlation-Id"))
                .isEqualTo("x".repeat(64));
    }

    @Test
    void haveTheSameFingerprintForTheSameRequestOnly() {
        String first = fingerprint("/desks", BODY);
        assertThat(first).hasSize(64).isEqualTo(fingerprint("/desks", BODY));
        assertThat(first).isNotEqualTo(fingerprint("/desks", BODY + " "));
        String move = http.post("/desks/d1/move", "").header("ETag");
        assertThat(move).isEqualTo("\"1\"");
    }

    private String fingerprint(String path, String body) {
        return http.post(path, body).json().path("command").path("fingerprint").asString();
    }

    private JsonNode command(String... headers) {
        var answer = http.post("/desks", BODY, headers);
        assertThat(answer.status()).isEqualTo(201);
        return answer.json().path("command");
    }
}
