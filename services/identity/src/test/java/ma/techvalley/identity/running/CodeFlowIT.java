package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CodeFlowIT {
    private static RunningIdentity identity;
    private Browser browser;
    private WebPage page;

    @BeforeAll
    static void start(@TempDir Path directory) {
        identity = RunningIdentity.on(directory);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @BeforeEach
    void open() {
        browser = identity.browser();
        page = new WebPage(browser);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void leadsThroughThePageToTokens() throws Exception {
        var toPage = browser.get(WebPage.authorize(Map.of()));
        assertThat(toPage.statusCode()).isEqualTo(302);
        assertThat(toPage.headers().firstValue("Location")).contains("/login");

        var back = browser.signIn("demo-company-reporter", identity.secret("demo-company-reporter"));
        String pending = back.headers().firstValue("Location").orElseThrow();
        assertThat(pending).startsWith("/oauth2/authorize?");
        String callback = browser.get(pending).headers().firstValue("Location").orElseThrow();
        assertThat(callback).startsWith(WebPage.REDIRECT + "?").contains("state=state-1");

        var answer = page.redeem(WebPage.code(callback), Map.of());
        JWTClaimsSet access = new Tokens(browser).verified(Tokens.access(answer));
        JWTClaimsSet idToken = new Tokens(browser)
                .verified(WebPage.json(answer).path("id_token").asString());

        assertThat(access.getIssuer()).isEqualTo(identity.issuer());
        assertThat(access.getAudience()).containsExactly("techvalley");
        assertThat(access.getStringListClaim("roles")).containsExactly("company-reporter");
        assertThat(access.getStringListClaim("companies")).containsExactly(RunningIdentity.COMPANY);
        assertThat(access.getStringListClaim("parks")).isEmpty();
        assertThat(Duration.between(
                        access.getIssueTime().toInstant(),
                        access.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(access.toString()).doesNotContain("demo-company-reporter");
        assertThat(idToken.getSubject()).isEqualTo(access.getSubject());
        assertThat(idToken.getAudience()).containsExactly("techvalley-web");
        assertThat(idToken.getStringClaim("nonce")).isEqualTo("nonce-1");
        assertThat(userInfo(Tokens.access(answer))).contains(access.getSubject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PS256", "RS256"})
    void signsAllTokensWithTheConfiguredAlgorithm(String algorithm, @TempDir Path directory) throws Exception {
        try (RunningIdentity other = RunningIdentity.on(directory, "techvalley.identity.keys.algorithm=" + algorithm);
                Browser there = other.browser()) {
            there.signIn("demo-investor", other.secret("demo-investor"));
            WebPage client = new WebPage(there);
            JsonNode answer = WebPage.json(client.redeem(client.code(), Map.of()));

            for (String token : List.of("access_token", "id_token")) {
                String signed = answer.path(token).asString();
                assertThat(SignedJWT.parse(signed).getHeader().getAlgorithm().getName())
                        .isEqualTo(algorithm);
                assertThat(new Tokens(there).verified(signed)).isNotNull();
            }
            String access = answer.path("access_token").asString();
            assertThat(there.get("/userinfo", "Authorization", "Bearer " + access)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void startsNoSessionBeforeSomebodySignsIn() {
        browser.get(WebPage.authorize(Map.of()));
        browser.get("/login");

        assertThat(browser.cookies().getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getName().equals("techvalley-identity"));
    }

    @Test
    void givesWhoSignsInAgainAnotherSessionAndEndsTheOneBefore() {
        signIn();
        String before = session();
        signIn();

        assertThat(session()).isNotEqualTo(before);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        try (Browser thief = identity.browser()) {
            assertThat(thief.get("/", "Cookie", "techvalley-identity=" + before)
                            .headers()
                            .firstValue("Location"))
                    .contains("/login");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"max_age=600", "max_age=0", "max_age=x", "prompt=login"})
    void asksWhoSignedInTooLongAgoForTheClientToSignInAgain(String asked) {
        signIn();
        String[] parameter = asked.split("=");
        String authorize = WebPage.authorize(Map.of(parameter[0], parameter[1]));
        assertThat(WebPage.code(location(authorize))).isNotEmpty();

        identity.clock().forward(Duration.ofSeconds(611));
        try {
            assertThat(location(authorize)).isEqualTo("/login");
        } finally {
            identity.clock().forward(Duration.ofSeconds(-611));
        }

        assertThat(location(authorize)).isEqualTo("/login");
        String pending = browser.signIn("demo-investor", identity.secret("demo-investor"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(WebPage.code(location(pending))).isNotEmpty();
    }

    @Test
    void givesACodeFromASessionThatIsYoungEnough() {
        signIn();

        identity.clock().forward(Duration.ofSeconds(590));
        try {
            assertThat(WebPage.code(location(WebPage.authorize(Map.of("max_age", "600")))))
                    .isNotEmpty();
        } finally {
            identity.clock().forward(Duration.ofSeconds(-590));
        }
    }

    @Test
    void refusesARequestWithoutAProofKey() {
        var missing = browser.get(WebPage.authorize(Map.of("code_challenge", "", "code_challenge_method", "")));
        var plain = browser.get(WebPage.authorize(Map.of("code_challenge_method", "plain")));

        assertThat(List.of(missing, plain))
                .allSatisfy(refused -> assertThat(refused.headers().firstValue("Location"))
                        .hasValueSatisfying(
                                to -> assertThat(to).startsWith(WebPage.REDIRECT + "?error=invalid_request")));
    }

    @Test
    void refusesACodeWithoutItsProof() {
        signIn();

        assertThat(page.redeem(page.code(), Map.of("code_verifier", "")).statusCode())
                .isEqualTo(400);
        var wrong = page.redeem(page.code(), Map.of("code_verifier", "x".repeat(43)));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(WebPage.json(wrong).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void sendsNobodyToAnAddressThatIsNotRegistered() {
        for (String elsewhere : List.of(
                "http://localhost:8081/signed-in",
                WebPage.REDIRECT + "/x",
                "https://evil.example/signed-in",
                "http://127.0.0.1:9000/other")) {
            var refused = browser.get(WebPage.authorize(Map.of("redirect_uri", elsewhere)));

            assertThat(refused.statusCode()).as(elsewhere).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
            assertThat(refused.body()).contains("redirect_uri");
        }
    }

    @Test
    void comesBackToAnyPortOfThisMachine() {
        signIn();

        var to = browser.get(WebPage.authorize(Map.of("redirect_uri", "http://127.0.0.1:49152/signed-in")));

        assertThat(to.headers().firstValue("Location").orElseThrow())
                .startsWith("http://127.0.0.1:49152/signed-in?code=");
    }

    @Test
    void endsTheTokensOfACodeThatIsRedeemedTwice() {
        signIn();
        String code = page.code();
        var first = page.redeem(code, Map.of());

        assertThat(page.redeem(code, Map.of()).statusCode()).isEqualTo(400);
        assertThat(page.refresh(Tokens.refresh(first)).statusCode()).isEqualTo(400);
    }

    @Test
    void givesTokensToOneOfManyWhoRedeemACodeAtOnce() {
        signIn();
        String code = page.code();

        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> attempts = IntStream.range(0, 16)
                    .mapToObj(index -> CompletableFuture.supplyAsync(
                            () -> page.redeem(code, Map.of()).statusCode(), many))
                    .toList();
            assertThat(attempts.stream().map(CompletableFuture::join).toList()).containsOnlyOnce(200);
        }
    }

    @Test
    void replacesARefreshTokenWithEachUse() {
        signIn();
        String first = Tokens.refresh(page.redeem(page.code(), Map.of()));
        String second = Tokens.refresh(page.refresh(first));
        String third = Tokens.refresh(page.refresh(second));

        assertThat(List.of(first, second, third)).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void endsEverythingWhenAUsedRefreshTokenComesAgain() {
        signIn();
        String first = Tokens.refresh(page.redeem(page.code(), Map.of()));
        String second = Tokens.refresh(page.refresh(first));

        var reused = page.refresh(first);

        assertThat(reused.statusCode()).isEqualTo(400);
        assertThat(WebPage.json(reused).path("error").asString()).isEqualTo("invalid_grant");
        assertThat(page.refresh(second).statusCode()).isEqualTo(400);
    }

    @Test
    void refreshesNoMoreWhatWasRevoked() {
        signIn();
        String refresh = Tokens.refresh(page.redeem(page.code(), Map.of()));

        var revoked = browser.post("/oauth2/revoke", Map.of("client_id", "techvalley-web", "token", refresh));

        assertThat(revoked.statusCode()).isEqualTo(200);
        assertThat(page.refresh(refresh).statusCode()).isEqualTo(400);
    }

    private void signIn() {
        browser.signIn("demo-investor", identity.secret("demo-investor"));
    }

    private String location(String path) {
        return browser.get(path).headers().firstValue("Location").orElseThrow();
    }

    private String session() {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("techvalley-identity"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private String userInfo(String token) {
        return browser.get("/userinfo", "Authorization", "Bearer " + token).body();
    }
}
