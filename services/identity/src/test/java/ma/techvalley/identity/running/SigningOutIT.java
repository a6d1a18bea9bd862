package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SigningOutIT {
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
    void signIn() {
        browser = identity.browser();
        page = new WebPage(browser);
        browser.signIn("demo-investor", identity.secret("demo-investor"));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void endsTheSession() {
        signOutFor(page.redeem(page.code(), Map.of()));

        assertThat(browser.get(WebPage.authorize(Map.of())).headers().firstValue("Location"))
                .contains("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"at the page", "at the platform's request", "at its request, without a session"})
    void endsWhatCouldBeRefreshedOrRedeemed(String way) {
        var here = page.redeem(page.code(), Map.of());
        String unused = page.code();
        String there = refreshElsewhere("demo-investor");
        String others = refreshElsewhere("demo-auditor");

        switch (way) {
            case "at the page" -> signOutAtThePage();
            case "at the platform's request" -> signOutFor(here);
            default -> {
                browser.cookies().getCookieStore().removeAll();
                signOutFor(here);
            }
        }

        assertThat(page.refresh(Tokens.refresh(here)).statusCode()).isEqualTo(400);
        assertThat(page.refresh(there).statusCode()).isEqualTo(400);
        assertThat(page.redeem(unused, Map.of()).statusCode()).isEqualTo(400);
        var userInfo = browser.get("/userinfo", "Authorization", "Bearer " + Tokens.access(here));
        assertThat(userInfo.statusCode()).isEqualTo(401);
        assertThat(page.refresh(others).statusCode()).isEqualTo(200);
    }

    @Test
    void worksAtThePlatformsRequestEvenAfterThePage() {
        var tokens = page.redeem(page.code(), Map.of());

        signOutAtThePage();

        signOutFor(tokens);
    }

    private String refreshElsewhere(String name) {
        try (Browser elsewhere = identity.browser()) {
            elsewhere.signIn(name, identity.secret(name));
            WebPage there = new WebPage(elsewhere);
            return Tokens.refresh(there.redeem(there.code(), Map.of()));
        }
    }

    private void signOutAtThePage() {
        String form = browser.get("/").body();
        var out = browser.post("/logout", Map.of("_csrf", Browser.csrf(form)));
        assertThat(out.headers().firstValue("Location")).contains("/login?signed-out");
    }

    private void signOutFor(HttpResponse<String> tokens) {
        String idToken = WebPage.json(tokens).path("id_token").asString();
        var out = browser.get(
                "/connect/logout?post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F&id_token_hint=" + idToken);
        assertThat(out.headers().firstValue("Location")).contains("http://localhost:8080/");
    }
}
