package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifetimesIT {
    private RunningIdentity identity;
    private Browser browser;
    private WebPage page;

    @BeforeEach
    void signIn(@TempDir Path directory) {
        identity = RunningIdentity.on(directory);
        browser = identity.browser();
        page = new WebPage(browser);
        browser.signIn("demo-investor", identity.secret("demo-investor"));
    }

    @AfterEach
    void stop() {
        browser.close();
        identity.close();
    }

    @Test
    void ofACodeIsAMinute() {
        String inTime = page.code();
        String late = page.code();

        identity.clock().forward(Duration.ofSeconds(30));
        assertThat(page.redeem(inTime, Map.of()).statusCode()).isEqualTo(200);
        identity.clock().forward(Duration.ofSeconds(31));

        var refused = page.redeem(late, Map.of());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(WebPage.json(refused).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void ofRefreshTokensIsEightHoursFromSigningInHoweverOftenTheyAreRenewed() {
        String first = Tokens.refresh(page.redeem(page.code(), Map.of()));

        String latest = first;
        for (int halfHour = 1; halfHour < 16; halfHour++) {
            identity.clock().forward(Duration.ofMinutes(30));
            var renewed = page.refresh(latest);
            assertThat(renewed.statusCode()).isEqualTo(200);
            latest = Tokens.refresh(renewed);
        }
        identity.clock().forward(Duration.ofMinutes(30));

        var refused = page.refresh(latest);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(WebPage.json(refused).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void ofARefreshTokenThatNobodyUsesIsAnHour() {
        String used = Tokens.refresh(page.redeem(page.code(), Map.of()));
        String left = Tokens.refresh(page.redeem(page.code(), Map.of()));

        identity.clock().forward(Duration.ofMinutes(59));
        String renewed = Tokens.refresh(page.refresh(used));
        identity.clock().forward(Duration.ofMinutes(1));

        assertThat(page.refresh(left).statusCode()).isEqualTo(400);
        assertThat(page.refresh(renewed).statusCode()).isEqualTo(200);
    }

    @Test
    void ofAccessTokensIsAQuarterOfAnHour() {
        Tokens tokens = new Tokens(browser);
        var ofPerson = page.redeem(page.code(), Map.of());
        var renewed = page.refresh(Tokens.refresh(ofPerson));
        var ofMachine = tokens.ofMachine("demo-auditor", identity.secret("demo-auditor"));

        for (var answer : List.of(ofPerson, renewed, ofMachine)) {
            var claims = tokens.verified(Tokens.access(answer));
            assertThat(Duration.between(
                            claims.getIssueTime().toInstant(),
                            claims.getExpirationTime().toInstant()))
                    .isEqualTo(Duration.ofMinutes(15));
            assertThat(WebPage.json(answer).path("expires_in").asInt()).isBetween(880, 900);
        }
    }

    @Test
    void ofASessionIsHalfAnHourAfterItsLastUse() {
        assertThat(identity.sessionTimeout()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void ofASessionIsEightHoursHoweverMuchItIsUsed() {
        identity.clock().forward(Duration.ofMinutes(8 * 60 - 1));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        identity.clock().forward(Duration.ofMinutes(1));
        assertThat(browser.get("/").headers().firstValue("Location")).contains("/login");
    }

    @Test
    void endWhatNobodyCouldGuess() {
        browser.get("/login");
        var cookies = browser.cookies().getCookieStore().getCookies();
        assertThat(cookies)
                .filteredOn(cookie -> cookie.getName().equals("techvalley-identity"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.getValue()).matches("[0-9A-F]{32,}"));
        assertThat(cookies)
                .filteredOn(cookie -> cookie.getName().equals("techvalley-identity-csrf"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]{32}"));
        assertThat(page.code()).hasSizeGreaterThanOrEqualTo(64);
        assertThat(Tokens.refresh(page.redeem(page.code(), Map.of()))).matches("[A-Za-z0-9_-]{64,}");
    }
}
