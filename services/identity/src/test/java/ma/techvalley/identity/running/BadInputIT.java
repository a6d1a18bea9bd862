package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static RunningIdentity identity;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) {
        identity = RunningIdentity.on(directory, "techvalley.identity.throttling.address-failures=1000");
        browser = identity.browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/oauth2/authorize, 400",
        "/oauth2/authorize?response_type=code&client_id=nobody, 400",
        "/oauth2/authorize?response_type=token&client_id=techvalley-web, 400",
        "/oauth2/authorize?response_type=code&client_id=techvalley-web&redirect_uri=http%3A%2F%2F%5B%3A%3A, 400",
        "/oauth2/authorize?response_type=code&client_id=techvalley-web&client_id=x, 400",
        "/oauth2/authorize?state=%FF%00, 400",
        "/connect/logout, 400",
        "/connect/logout?id_token_hint=%00, 400",
        "/userinfo, 401",
        "/login%2F, 400",
        "/oauth2/token, 405",
        "/logout, 405"
    })
    void isTheClientsFault(String path, int status) {
        var refused = browser.get(path);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(path.equals("/oauth2/token") ? "application/json" : "application/problem+json");
        assertThat(refused.body()).doesNotContain("Exception", "at org.");
    }

    @Test
    void isRefusedWithTheHeadersThatKeepOthersOutEvenBeforeAnyFilter() {
        for (var refused : List.of(browser.get("/login%2F"), browser.get("/login", "X-Long", "a".repeat(20_000)))) {
            assertThat(refused.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(refused.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(refused.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(refused.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'");
        }
    }

    @Test
    void isRefusedWhenItIsTooLong() {
        String long3k = "a".repeat(3000);
        String long5k = "a".repeat(5000);
        String megabyte = "a".repeat(1_000_000);

        assertThat(browser.get("/login?x=" + long3k).statusCode()).isEqualTo(414);
        assertThat(browser.get("/login?x=" + "a".repeat(20_000)).statusCode()).isBetween(400, 499);
        assertThat(browser.get("/login", "X-Long", "a".repeat(20_000)).statusCode())
                .isBetween(400, 499);
        assertThat(browser.post("/login", Map.of("username", long5k)).statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/oauth2/token", Map.of("code", megabyte)).statusCode())
                .isEqualTo(413);
        assertThat(chunked(megabyte).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x", "text/plain", "x"})
    void isRefusedInAnotherMediaType(String type) {
        var refused = browser.send(HttpRequest.newBuilder(browser.uri("/oauth2/token"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(WebPage.json(refused).path("error").asString()).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=%zz",
                "grant_type=a&grant_type=b",
                "grant_type=%00",
                "grant_type=client_credentials&client_id=%C3%A9&client_secret=x",
                "grant_type=authorization_code&client_id=techvalley-web&code=x&code_verifier=y",
                "grant_type=authorization_code&client_id=techvalley-web",
                "grant_type=refresh_token&client_id=techvalley-web",
                "grant_type=refresh_token&client_id=techvalley-web&refresh_token=%F0%9F%8C%B1",
                "grant_type=refresh_token&client_id=demo-auditor&refresh_token=x",
                "client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion=a.b.c",
                "=&=&=",
                ""
            })
    void isAnsweredAsTheStandardForTokensSays(String form) {
        var refused = browser.send(HttpRequest.newBuilder(browser.uri("/oauth2/token"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form)));

        assertThat(refused.statusCode()).isIn(400, 401);
        assertThat(WebPage.json(refused).path("error").asString()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !!!", "Basic ", "Basic JUZGOiVGRg==", "Bearer a.b.c", "Digest x", "DPoP x"})
    void isRefusedInTheAuthorizationHeader(String header) {
        var refused =
                browser.post("/oauth2/token", Map.of("grant_type", "client_credentials"), "Authorization", header);

        assertThat(refused.statusCode()).isIn(400, 401);
        assertThat(WebPage.json(refused).path("error").asString()).isNotEmpty();
    }

    @Test
    void isRefusedInCookies() {
        assertThat(browser.get(
                                "/login",
                                "Cookie",
                                "techvalley-identity-pending=%%%; techvalley-identity-csrf=" + "a".repeat(5000))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/oauth2/authorize?a=b", "Cookie", "techvalley-identity-pending=!!!")
                        .statusCode())
                .isEqualTo(400);
    }

    private static HttpResponse<String> chunked(String body) {
        return browser.send(HttpRequest.newBuilder(browser.uri("/oauth2/token"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes()))));
    }
}
