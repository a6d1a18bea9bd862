package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrottlingIT {
    private RunningIdentity identity;
    private Browser browser;

    @BeforeEach
    void start(@TempDir Path directory) {
        identity = RunningIdentity.on(directory);
        browser = identity.browser();
    }

    @AfterEach
    void stop() {
        browser.close();
        identity.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-investor", "nobody-of-this-name"})
    void makesWhoeverGuessesAPasswordWait(String name) {
        for (int failure = 0; failure < 5; failure++) {
            assertThat(browser.signIn(name, "guess").headers().firstValue("Location"))
                    .contains("/login?error&lang=en");
        }

        HttpResponse<String> blocked = browser.signIn(name, "guess");

        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.headers().firstValue("Retry-After")).contains("1");
        assertThat(blocked.body()).contains("Too many failed attempts. Try again in 1 seconds.");
    }

    @Test
    void refusesEvenTheRightPasswordUntilTheWaitIsOver() {
        String password = identity.secret("demo-auditor");
        for (int failure = 0; failure < 5; failure++) {
            browser.signIn("demo-auditor", "guess");
        }
        assertThat(browser.signIn("demo-auditor", password).statusCode()).isEqualTo(429);

        identity.clock().forward(Duration.ofSeconds(2));

        assertThat(browser.signIn("demo-auditor", password).headers().firstValue("Location"))
                .contains("/");
        assertThat(browser.signIn("demo-auditor", "guess").statusCode()).isEqualTo(302);
    }

    @Test
    void makesMachinesWaitTheSameWay() {
        Tokens tokens = new Tokens(browser);
        for (int failure = 0; failure < 5; failure++) {
            assertThat(tokens.ofMachine("demo-loader", "guess").statusCode()).isEqualTo(401);
        }

        HttpResponse<String> blocked = tokens.ofMachine("demo-loader", identity.secret("demo-loader"));

        assertThat(blocked.statusCode()).isEqualTo(429);
        assertThat(blocked.headers().firstValue("Retry-After")).contains("1");
        assertThat(blocked.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(WebPage.json(blocked).path("error").asString()).isEqualTo("temporarily_unavailable");
        assertThat(tokens.ofMachine("demo-auditor", identity.secret("demo-auditor"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void makesAnAddressWaitThatTriesManyAccounts() {
        Tokens tokens = new Tokens(browser);
        for (int failure = 0; failure < 20; failure++) {
            assertThat(tokens.ofMachine("machine-" + failure, "guess").statusCode())
                    .isEqualTo(401);
        }

        assertThat(tokens.ofMachine("machine-20", "guess").statusCode()).isEqualTo(429);
    }

    @Test
    void countsTheAddressOfTheConnectionWhateverAHeaderSays() {
        for (int failure = 0; failure < 20; failure++) {
            guess("machine-" + failure, "203.0.113." + failure);
        }

        assertThat(guess("machine-20", "203.0.113.20").statusCode()).isEqualTo(429);
    }

    @Test
    void neverLocksTheWebPageOutForEverybody() {
        WebPage page = new WebPage(browser);
        for (int failure = 0; failure < 10; failure++) {
            assertThat(page.redeem("no-code", Map.of()).statusCode()).isEqualTo(400);
        }

        browser.signIn("demo-investor", identity.secret("demo-investor"));

        assertThat(page.redeem(page.code(), Map.of()).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> guess(String name, String from) {
        return browser.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", "guess"),
                "X-Forwarded-For",
                from,
                "Forwarded",
                "for=" + from);
    }
}
