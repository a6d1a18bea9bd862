package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesIT {
    private static RunningIdentity identity;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) {
        identity = RunningIdentity.on(directory);
        browser = identity.browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        identity.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'ar-MA,fr;q=0.5', ar, rtl, تسجيل الدخول",
        "'fr', fr, ltr, Connexion",
        "'de,en;q=0.8', en, ltr, Sign in",
        "'de', fr, ltr, Connexion"
    })
    void speakTheBrowsersLanguage(String accepted, String language, String direction, String title) {
        var page = browser.get("/login", "Accept-Language", accepted);

        assertThat(page.body()).contains("<html lang=\"%s\" dir=\"%s\">".formatted(language, direction), title);
        assertThat(page.headers().firstValue("Content-Language")).contains(language);
    }

    @Test
    void speakTheLanguageThatWasChosen() {
        assertThat(browser.get("/login?lang=ar", "Accept-Language", "fr").body())
                .contains("dir=\"rtl\"");
        assertThat(browser.get("/login?lang=ar&error").body()).contains("اسم المستخدم أو كلمة المرور غير صحيحة.");
        assertThat(browser.get("/login?lang=%22%3E%3Cscript%3E", "Accept-Language", "fr")
                        .body())
                .contains("lang=\"fr\"")
                .doesNotContain("<script");
    }

    @Test
    void carryTheHeadersThatKeepOthersOut() {
        for (HttpResponse<String> answer : List.of(
                browser.get("/login"),
                browser.get("/oauth2/jwks"),
                browser.get("/nothing-here"),
                browser.get("/oauth2/authorize"))) {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .contains("form-action 'self' http://localhost:8080 http://127.0.0.1:*")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("no-store");
        }
        assertThat(browser.get("/login").body()).doesNotContain("<script", "style=");
    }

    @Test
    void setCookiesThatScriptsAndOtherSitesCannotUse() {
        try (Browser fresh = identity.browser()) {
            var toPage = fresh.get(WebPage.authorize(Map.of()));
            var page = fresh.get("/login");
            var signedIn = fresh.signIn("demo-investor", identity.secret("demo-investor"));

            for (var answer : List.of(toPage, page, signedIn)) {
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .isNotEmpty()
                        .allMatch(cookie -> cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"))
                        .noneMatch(cookie -> cookie.contains("; Secure"));
            }
        }
    }

    @Test
    void setCookiesForTlsOnlyWhereThereIsTls(@TempDir Path directory) {
        try (RunningIdentity secure =
                        RunningIdentity.on(directory, "techvalley.identity.issuer=https://identity.example.ma");
                Browser plain = secure.browser()) {
            var page = plain.get("/login");
            String csrf = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
            Map<String, String> form = Map.of(
                    "_csrf",
                    Browser.csrf(page.body()),
                    "username",
                    "demo-investor",
                    "password",
                    secure.secret("demo-investor"));
            var signedIn = plain.post("/login", form, "Cookie", csrf);

            for (var answer : List.of(page, plain.get(WebPage.authorize(Map.of())), signedIn)) {
                assertThat(answer.headers().allValues("Set-Cookie"))
                        .isNotEmpty()
                        .allMatch(cookie -> cookie.startsWith("__Host-techvalley-identity"))
                        .allMatch(cookie -> cookie.contains("; Secure") && cookie.contains("; Path=/;"))
                        .noneMatch(cookie -> cookie.contains("Domain"));
            }
        }
    }

    @Test
    void hideThePasswordAndTakeALongOne() {
        assertThat(browser.get("/login").body())
                .containsPattern("<input [^>]*name=\"password\" type=\"password\"[^>]* maxlength=\"256\"");
    }

    @Test
    void acceptNoFormFromAnotherSite() {
        Map<String, String> form =
                Map.of("username", "demo-investor", "password", identity.secret("demo-investor"), "_csrf", "forged");

        assertThat(browser.post("/login", form).statusCode()).isEqualTo(403);
        assertThat(browser.post("/logout", Map.of("_csrf", "forged")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void sendNobodyWhereAForgedCookieSays() {
        try (Browser victim = identity.browser()) {
            var page = victim.get("/login");
            String csrf = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
            String forged = Base64.getUrlEncoder()
                    .encodeToString("https://evil.example/oauth2/authorize?a\r\nX: y".getBytes(StandardCharsets.UTF_8));
            Map<String, String> form = Map.of(
                    "_csrf",
                    Browser.csrf(page.body()),
                    "username",
                    "demo-auditor",
                    "password",
                    identity.secret("demo-auditor"));

            var signedIn = victim.post("/login", form, "Cookie", csrf + "; techvalley-identity-pending=" + forged);

            assertThat(signedIn.headers().firstValue("Location")).contains("/");
        }
    }

    @Test
    void letPeopleSignOut() {
        try (Browser person = identity.browser()) {
            person.signIn("demo-investor", identity.secret("demo-investor"));
            String home = person.get("/").body();

            var out = person.post("/logout", Map.of("_csrf", Browser.csrf(home)));

            assertThat(home).contains("/logout");
            assertThat(out.headers().firstValue("Location")).contains("/login?signed-out");
            assertThat(person.get("/").headers().firstValue("Location")).contains("/login");
        }
    }

    @Test
    void openToNoScriptOfAnotherOriginUnlessConfigured(@TempDir Path directory) {
        assertThat(preflight(browser).statusCode()).isEqualTo(405);
        try (RunningIdentity open =
                        RunningIdentity.on(directory, "techvalley.identity.web.origins=http://localhost:8080");
                Browser script = open.browser()) {
            assertThat(preflight(script).headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("http://localhost:8080");
            var other = script.get("/oauth2/jwks", "Origin", "https://evil.example");
            assertThat(other.statusCode()).isEqualTo(403);
        }
    }

    private static HttpResponse<String> preflight(Browser browser) {
        return browser.send(HttpRequest.newBuilder(browser.uri("/oauth2/token"))
                .headers("Origin", "http://localhost:8080", "Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }
}
