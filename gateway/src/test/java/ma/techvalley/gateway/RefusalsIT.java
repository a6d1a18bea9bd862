package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.web.access.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the gateway refuses itself, and what it keeps of that; nothing behind it runs. */
class RefusalsIT {
    private static final String TRAIL = "/api/v1/audit/gateway/entries";
    private static final String FILING = "/api/v1/filings/private-number";
    private static final int LIMIT = 3;

    @TempDir
    private Path directory;

    private Running gateway;

    @BeforeEach
    void start() {
        gateway = Running.start(
                "127.0.0.1:1",
                "techvalley.refusals.file=" + directory.resolve("refusals"),
                "techvalley.gateway.services.compliance=http://127.0.0.1:1",
                "techvalley.gateway.rates.loopback=true",
                "techvalley.gateway.rates.actor.writes.requests=" + LIMIT,
                "techvalley.gateway.rates.actor.writes.per=1h");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void areRecordedWithWhoWasRefusedWhatAndFromWhere() {
        gateway.get(FILING, "X-Correlation-Id", "c-1", "X-Forwarded-For", "203.0.113.9");
        JsonNode nobody = only("anonymous");
        assertThat(words(nobody)).containsExactly("anonymous", "GET", "/api/v1/filings/**", "401");
        assertThat(nobody.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(nobody.path("correlationId").asString()).isEqualTo("c-1");
        gateway.get(FILING + "?why=private", "Authorization", "Bearer private");
        assertThat(words(only("unknown"))).containsExactly("unknown", "GET", "/api/v1/filings/**", "401");
        gateway.get("/actuator/prometheus", "Authorization", bearer("u-1", Role.INVESTOR));
        assertThat(words(only("u-1"))).containsExactly("u-1", "GET", "/actuator/prometheus", "403");

        assertThat(entries("").toString()).doesNotContain("private");
    }

    @Test
    void forAskingTooOftenAreRecordedOnceAMinute() {
        String writer = bearer("u-2", Role.COMPANY_ADMINISTRATOR);
        for (int request = 0; request < 2 * LIMIT; request++) {
            assertThat(gateway.send("POST", "/api/v1/filings", writer)).isEqualTo(request < LIMIT ? 503 : 429);
        }
        gateway.get(FILING);
        only("anonymous");

        assertThat(words(only("u-2"))).containsExactly("u-2", "POST", "/api/v1/filings", "429");
    }

    @Test
    void ofOneKindAreRecordedOnceAMinuteAndCounted() throws IOException {
        for (int request = 0; request < 10; request++) {
            assertThat(gateway.get(FILING).statusCode()).isEqualTo(401);
        }
        only("anonymous");
        gateway.close();

        assertThat(Files.readAllLines(directory.resolve("refusals")))
                .filteredOn(line -> line.contains("anonymous"))
                .hasSize(2)
                .last()
                .asString()
                .contains("\"more\":\"9\"", "\"status\":401");
    }

    @Test
    void areForAuditorsWhoseReadingIsRecordedToo() {
        assertThat(gateway.get(TRAIL).statusCode()).isEqualTo(401);
        String operator = bearer("u-3", Role.PLATFORM_OPERATOR);
        assertThat(gateway.get(TRAIL, "Authorization", operator).statusCode()).isEqualTo(403);

        assertThat(words(only("anonymous"))).containsExactly("anonymous", "GET", TRAIL, "401");
        assertThat(words(only("u-3"))).containsExactly("u-3", "GET", TRAIL, "403");
        await().untilAsserted(() -> assertThat(entries("?actor=u-auditor"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(words(entry)).containsExactly("u-auditor", "GET", TRAIL, "200")));
    }

    @Test
    void areFoundSoundAndNothingIsThereOfWhatEverybodyMayRead() {
        for (String path : new String[] {"/openapi.json", "/api/v1/overview", "/api/v1/castles", "/actuator/health"}) {
            gateway.get(path);
            gateway.get(path, "Authorization", bearer("u-4", Role.INVESTOR));
        }
        gateway.get(FILING);
        only("anonymous");

        assertThat(entries("?actor=u-4")).isEmpty();
        JsonNode report = auditor("/api/v1/audit/gateway/verification");
        assertThat(report.path("findings")).isEmpty();
        assertThat(report.path("entries").asLong()).isPositive();
    }

    /** Recorded beside the answer, so perhaps a moment after it was read here. */
    private JsonNode only(String actor) {
        await().until(() -> !entries("?actor=" + actor).isEmpty());
        List<JsonNode> entries = entries("?actor=" + actor);
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private List<JsonNode> entries(String query) {
        return auditor(TRAIL + query).path("items").valueStream().toList();
    }

    private JsonNode auditor(String path) {
        return gateway.json(path, "Authorization", bearer("u-auditor", Role.AUDITOR));
    }

    private static List<String> words(JsonNode entry) {
        return List.of(
                entry.path("actor").asString(),
                entry.path("method").asString(),
                entry.path("route").asString(),
                entry.path("status").asString());
    }

    private static String bearer(String id, Role role) {
        return TestIssuer.shared().bearer(new Actor(id, Set.of(role), Set.of(), Set.of()));
    }
}
