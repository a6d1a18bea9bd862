package ma.techvalley.identity.running;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's web page as a client: authorization code with PKCE. */
final class WebPage {
    static final String REDIRECT = "http://localhost:8080/signed-in";
    /** The pair of RFC 7636, appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final Browser browser;

    WebPage(Browser browser) {
        this.browser = browser;
    }

    /** A good request to sign in; a null value takes the parameter out. */
    static String authorize(Map<String, String> changed) {
        Map<String, String> query = new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "techvalley-web",
                "redirect_uri", REDIRECT,
                "scope", "openid",
                "state", "state-1",
                "nonce", "nonce-1",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        query.putAll(changed);
        query.values().removeIf(String::isEmpty);
        return "/oauth2/authorize?" + Browser.encoded(query);
    }

    /** For somebody who has signed in. */
    String code() {
        String location = browser.get(authorize(Map.of()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return code(location);
    }

    static String code(String location) {
        Matcher matcher = CODE.matcher(location);
        if (!matcher.find()) {
            throw new AssertionError("No code in " + location);
        }
        return matcher.group(1);
    }

    HttpResponse<String> redeem(String code, Map<String, String> changed) {
        Map<String, String> form = new HashMap<>(Map.of(
                "grant_type", "authorization_code",
                "client_id", "techvalley-web",
                "code", code,
                "redirect_uri", REDIRECT,
                "code_verifier", VERIFIER));
        form.putAll(changed);
        form.values().removeIf(String::isEmpty);
        return browser.post("/oauth2/token", form);
    }

    HttpResponse<String> refresh(String token) {
        return browser.post(
                "/oauth2/token",
                Map.of("grant_type", "refresh_token", "client_id", "techvalley-web", "refresh_token", token));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
