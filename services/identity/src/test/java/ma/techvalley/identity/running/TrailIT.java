package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ma.techvalley.identity.trail.VerifyTrail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the trail says of sign-ins and tokens. */
class TrailIT {
    private static final String PERSON = "demo-investor";
    private static final String MACHINE = "demo-auditor";
    private Path directory;
    private RunningIdentity identity;
    private Browser browser;
    private WebPage page;
    private Tokens tokens;

    @BeforeEach
    void start(@TempDir Path temporary) {
        directory = temporary;
        identity = RunningIdentity.on(directory);
        browser = identity.browser();
        page = new WebPage(browser);
        tokens = new Tokens(browser);
    }

    @AfterEach
    void stop() {
        browser.close();
        identity.close();
    }

    @Test
    void tellsWhoSignedInAndGotRefreshedAndGaveBackTokens() throws Exception {
        browser.signIn(PERSON, identity.secret(PERSON));
        String first = Tokens.refresh(page.redeem(page.code(), Map.of()));
        var second = page.refresh(first);
        browser.post("/oauth2/revoke", Map.of("client_id", "techvalley-web", "token", Tokens.refresh(second)));
        page.refresh(first);

        String person = tokens.verified(Tokens.access(second)).getSubject();
        assertThat(words())
                .containsExactly(
                        person + " POST /login 302 DONE",
                        person + " GET /oauth2/authorize 302 DONE",
                        person + " POST /oauth2/token authorization_code 200 DONE",
                        person + " POST /oauth2/token refresh_token 200 DONE",
                        person + " POST /oauth2/revoke 200 DONE",
                        person + " POST /oauth2/token refresh_token 400 REFUSED");
        assertThat(events())
                .allSatisfy(
                        event -> assertThat(event.path("address").asString()).isEqualTo("127.0.0.1"));
    }

    @Test
    void tellsWhoseUsedRefreshTokenCameAgain() throws Exception {
        browser.signIn(PERSON, identity.secret(PERSON));
        var first = page.redeem(page.code(), Map.of());
        page.refresh(Tokens.refresh(first));
        page.refresh(Tokens.refresh(first));

        String person = tokens.verified(Tokens.access(first)).getSubject();
        assertThat(words()).last().isEqualTo(person + " POST /oauth2/token refresh_token 400 REFUSED");
    }

    @Test
    void tellsWhatWasRefusedWithoutTheNamesThatWereTyped() throws Exception {
        var good = tokens.ofMachine(MACHINE, identity.secret(MACHINE));
        tokens.ofMachine(MACHINE, "private-secret");
        tokens.ofMachine("private-name", "private-secret");
        browser.signIn("private-name", "private-password");
        browser.signIn(PERSON, "private-password");
        browser.post("/login", Map.of("username", PERSON, "password", "private-password"));

        String machine = tokens.verified(Tokens.access(good)).getSubject();
        assertThat(words())
                .startsWith(
                        machine + " POST /oauth2/token client_credentials 200 DONE",
                        machine + " POST /oauth2/token client_credentials 401 REFUSED",
                        "unknown POST /oauth2/token client_credentials 401 REFUSED",
                        "unknown POST /login 302 REFUSED")
                .hasSize(6);
        assertThat(words().get(4)).endsWith(" POST /login 302 REFUSED").doesNotStartWith("unknown");
        assertThat(words().get(5)).endsWith(" POST /login 403 REFUSED").doesNotStartWith("unknown");
        assertThat(Files.readString(directory.resolve("trail")))
                .doesNotContain("private", PERSON, MACHINE, identity.secret(MACHINE), Tokens.access(good));
    }

    @Test
    void tellsOnceAMinuteWhoHasToWait() throws IOException {
        for (int attempt = 0; attempt < 8; attempt++) {
            tokens.ofMachine(MACHINE, "guess");
        }

        assertThat(words()).hasSize(6);
        assertThat(words().getLast()).endsWith(" POST /oauth2/token client_credentials 429 REFUSED");
    }

    @Test
    void withoutItNobodySignsInOrGetsATokenAndAfterwardsItIsSound() throws Exception {
        tokens.ofMachine(MACHINE, identity.secret(MACHINE));
        identity.bean("trail").close();

        var refused = tokens.ofMachine(MACHINE, identity.secret(MACHINE));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("temporarily_unavailable").doesNotContain("access_token");
        var page = browser.signIn(PERSON, identity.secret(PERSON));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();

        var out = new ByteArrayOutputStream();
        assertThat(VerifyTrail.run(new String[] {directory.toString()}, new PrintStream(out)))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Sound. Note its end: 1 ");
    }

    private List<String> words() throws IOException {
        return events().stream()
                .map(event -> String.join(
                        " ",
                        event.path("actor").asString(),
                        event.path("request").asString()
                                + (event.has("grant")
                                        ? " " + event.path("grant").asString()
                                        : ""),
                        event.path("status").asString(),
                        event.path("outcome").asString()))
                .toList();
    }

    private List<JsonNode> events() throws IOException {
        return Files.readAllLines(directory.resolve("trail")).stream()
                .map(line -> JsonMapper.shared().readTree(line.substring(line.indexOf(' '))))
                .toList();
    }
}
